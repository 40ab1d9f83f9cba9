from . import test_access
from . import test_buttons
from . import test_constraints
from . import test_names
from . import test_settings
from . import test_views
