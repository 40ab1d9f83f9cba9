//! Signals, soft and hard stop, task tracking, systemd notification.
