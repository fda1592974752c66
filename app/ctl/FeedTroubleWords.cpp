// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/FeedTroubleWords.h"

#include "app/ctl/TerminalText.h"

namespace ringdown::ctl {
namespace {

std::string troubleWords(client::FeedTrouble trouble)
{
    switch (trouble) {
    case client::FeedTrouble::None:
        return "the relay is silent";
    case client::FeedTrouble::Unreachable:
        return "no relay answers";
    case client::FeedTrouble::WrongToken:
        return "the relay does not know this token. Set RINGDOWN_TOKEN to one of its tokens";
    case client::FeedTrouble::NotAllowed:
        return "this token may not follow the feed, or was tried too often";
    case client::FeedTrouble::BadCertificate:
        return "the relay's certificate is not trusted here";
    case client::FeedTrouble::NoTls:
        return "the relay's address begins with https, but no TLS is spoken there";
    case client::FeedTrouble::TooSlow:
        return "this reader was too slow";
    case client::FeedTrouble::Closed:
        return "the relay closed the connection";
    }
    return {};
}

} // namespace

ExitCode tellTrouble(const Invocation &invocation, client::FeedTrouble trouble, Reached reached)
{
    if (reached == Reached::Never && trouble == client::FeedTrouble::Closed)
        trouble = client::FeedTrouble::Unreachable;
    invocation.err << "Feed not followed: " << troubleWords(trouble) << " ("
                   << forTerminal(invocation.text("--relay")) << ")." << std::endl;
    const bool isRefusal =
        trouble == client::FeedTrouble::WrongToken || trouble == client::FeedTrouble::NotAllowed;
    return isRefusal ? ExitCode::SaidNo : ExitCode::Unavailable;
}

} // namespace ringdown::ctl
