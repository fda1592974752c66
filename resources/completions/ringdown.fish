# SPDX-FileCopyrightText: 2026 The Ringdown authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Written by packaging/pages from what the programs print for --help: change their tables, not this file.
complete -c ringdown -f
complete -c ringdown -l demo -d 'three sample businesses with simulated callers; nothing is sent'
complete -c ringdown -l demo-seed -x -d 'with --demo: the same number brings the same callers'
complete -c ringdown -l relay -x -d 'follow this relay; its token is read from RINGDOWN_TOKEN or the keyring'
complete -c ringdown -l tenant -x -d 'show only this business'
complete -c ringdown -l page -x -a 'live log messages routing simulator numbers credentials relay insights overview hours cascade routes callers contacts basics settings' -d 'begin at this page, such as live or log'
complete -c ringdown -l filter -x -d 'begin with this filter in the call log, as in "outcome:missed last:7d"'
complete -c ringdown -l test-call -d 'ask for a test call at once, as Ctrl+T does'
complete -c ringdown -l close-now -d 'ask until when to close the business by hand, as Ctrl+Shift+O does'
complete -c ringdown -l minimized -d 'begin in the tray, without a window; shown as usual where there is no tray'
complete -c ringdown -l twilio-api -x -d 'ask this carrier instead of Twilio, such as a simulated one'
complete -c ringdown -l twilio-region -x -d 'the Twilio region of the account, such as ie1; kept for the next start'
complete -c ringdown -l twilio-edge -x -d 'the way into that region, such as dublin; default: the one at the region'
complete -c ringdown -l screenshot -r -F -d 'draw the screens into a folder and end'
complete -c ringdown -l help -d 'show this and end'
complete -c ringdown -l version -d 'show the version and end'
