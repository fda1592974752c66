# SPDX-FileCopyrightText: 2026 The Ringdown authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Written by packaging/pages from what the programs print for --help: change their tables, not this file.
_ringdown() {
    local current=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} place= i
    COMPREPLY=()
    case "$place:$before" in
    :--demo-seed)  return ;;
    :--relay)  return ;;
    :--tenant)  return ;;
    :--page) COMPREPLY=($(compgen -W 'live log messages routing simulator numbers credentials relay insights overview hours cascade routes callers contacts basics settings' -- "$current")); return ;;
    :--filter)  return ;;
    :--twilio-api)  return ;;
    :--twilio-region)  return ;;
    :--twilio-edge)  return ;;
    :--screenshot) mapfile -t COMPREPLY < <(compgen -d -- "$current"); return ;;
    esac
    case "$place" in
    '') COMPREPLY=($(compgen -W '--demo --demo-seed --relay --tenant --page --filter --test-call --close-now --minimized --twilio-api --twilio-region --twilio-edge --screenshot --help --version' -- "$current")) ;;
    esac
}
complete -o filenames -F _ringdown ringdown
