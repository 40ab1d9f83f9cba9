from . import upwork_account
from . import upwork_contract
from . import upwork_timelog
from . import upwork_earning
from . import upwork_milestone
from . import upwork_proposal
from . import upwork_api_service
