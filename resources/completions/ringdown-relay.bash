# SPDX-FileCopyrightText: 2026 The Ringdown authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Written by packaging/pages from what the programs print for --help: change their tables, not this file.
_ringdown_relay() {
    local current=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} place= i
    COMPREPLY=()
    case "$place:$before" in
    :--plan) mapfile -t COMPREPLY < <(compgen -f -- "$current"); return ;;
    :--data) mapfile -t COMPREPLY < <(compgen -d -- "$current"); return ;;
    :--listen)  return ;;
    :--api-listen)  return ;;
    :--public-url)  return ;;
    :--env-file) mapfile -t COMPREPLY < <(compgen -f -- "$current"); return ;;
    :--twilio-api)  return ;;
    :--twilio-region)  return ;;
    :--twilio-edge)  return ;;
    :--firestore)  return ;;
    :--firestore-endpoint)  return ;;
    :--shared-keys) COMPREPLY=($(compgen -W 'unproven' -- "$current")); return ;;
    :--tls-cert) mapfile -t COMPREPLY < <(compgen -f -- "$current"); return ;;
    :--tls-key) mapfile -t COMPREPLY < <(compgen -f -- "$current"); return ;;
    :--trust-proxy)  return ;;
    :--demo-seed)  return ;;
    :--log-level) COMPREPLY=($(compgen -W 'error warning info' -- "$current")); return ;;
    esac
    case "$place" in
    '') COMPREPLY=($(compgen -W '--plan --data --listen --api-listen --public-url --env-file --twilio-api --twilio-region --twilio-edge --firestore --firestore-endpoint --shared-keys --tls-cert --tls-key --trust-proxy --demo --demo-seed --log-level --check --version --help' -- "$current")) ;;
    esac
}
complete -o filenames -F _ringdown_relay ringdown-relay
