// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/InboxEmptiness.h"

#include "ui/format/FailureWords.h"
#include "ui/messages/InboxLink.h"
#include "ui/messages/MessageWords.h"
#include "ui/shell/Banner.h"
#include "ui/shell/EmptyState.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

namespace ringdown::messages {
namespace {

struct InboxText {
    Q_DECLARE_TR_FUNCTIONS(InboxEmptiness)
};

QString notLoaded()
{
    return InboxText::tr("The messages could not be loaded.");
}

format::FailureWords failureOf(const InboxSight &sight)
{
    auto words = format::failureWords(notLoaded(), *sight.link.failure());
    const QString since = sight.link.failingSince().words(sight.names.times(TenantId()), sight.now);
    words.body = QStringLiteral("%1 %2").arg(words.body, since);
    return words;
}

/// One cause is told once.
bool isTold(const InboxSight &sight)
{
    return sight.isSilenceTold && sight.link.failure()->status == 0;
}

QString nothingWords(Folder folder)
{
    switch (folder) {
    case Folder::Unheard:
        return InboxText::tr("Every message has been heard");
    case Folder::Unclaimed:
        return InboxText::tr("Somebody takes care of every call");
    case Folder::Texts:
        return InboxText::tr("No texts");
    case Folder::All:
        break;
    }
    return InboxText::tr("No messages yet");
}

/// People on duty whom no text reaches.
QStringList stoppedNames(const InboxSight &sight)
{
    QStringList names;
    for (const client::TextStop &stop : sight.link.inbox().stops()) {
        if (!stop.contact.isEmpty() && (sight.tenant.isEmpty() || stop.tenant == sight.tenant))
            names << sight.names.contact(stop.tenant, stop.contact);
    }
    names.removeDuplicates();
    return names;
}

/// Else the folder is empty by itself.
bool isSearched(const InboxSight &sight)
{
    return !sight.searched.isEmpty() && !sight.link.inbox().items(sight.folder, sight.tenant).empty();
}

/// A button each, in this order.
std::vector<InboxWay> waysOn(const InboxSight &sight)
{
    if (sight.link.failure())
        return {InboxWay::TryAgain};
    if (!isSearched(sight))
        return {InboxWay::ShowAll};
    std::vector<InboxWay> ways{InboxWay::ClearSearch};
    if (sight.folder != Folder::All)
        ways.push_back(InboxWay::ShowAll);
    if (sight.link.inbox().hasOlder(Folder::All))
        ways.push_back(InboxWay::ShowOlder);
    return ways;
}

QString wayWords(InboxWay way)
{
    switch (way) {
    case InboxWay::TryAgain:
        return InboxText::tr("Try again");
    case InboxWay::ShowAll:
        return InboxText::tr("Show all messages");
    case InboxWay::ClearSearch:
        return InboxText::tr("Clear the search");
    case InboxWay::ShowOlder:
        return InboxText::tr("Show older messages");
    }
    return {};
}

QStringList buttonsOf(const InboxSight &sight)
{
    QStringList words;
    for (const InboxWay way : waysOn(sight))
        words << wayWords(way);
    return words;
}

} // namespace

InboxWay wayOf(const InboxSight &sight, int button)
{
    const std::vector<InboxWay> ways = waysOn(sight);
    return ways[std::min(static_cast<std::size_t>(button), ways.size() - 1)];
}

QString lastOneWords(const InboxItem &last, const format::PlanNames &names, Instant now)
{
    const QString who = whoWords(last, names);
    const QString when = names.times(last.tenant()).near(last.at(), now);
    if (const CallSummary *call = last.call(); call && !call->claimedBy.empty())
        return InboxText::tr("The last one came from %1, %2, and %3 has it.", "caller, time, who claimed it")
            .arg(who, when, QString::fromStdString(call->claimedBy));
    const auto *voicemail = std::get_if<client::Voicemail>(&last.what);
    if (voicemail && voicemail->heardAt && !voicemail->heardBy.empty())
        return InboxText::tr("The last one came from %1, %2, and %3 has heard it.",
                             "caller, time, who listened to it")
            .arg(who, when, QString::fromStdString(voicemail->heardBy));
    return InboxText::tr("The last message came from %1, %2.").arg(who, when);
}

void tellEmptiness(shell::EmptyState &empty, const InboxSight &sight)
{
    if (sight.link.failure()) {
        const auto words = failureOf(sight);
        return empty.tell(shell::EmptyKind::CouldNotLoad, words.title, words.body, buttonsOf(sight),
                          words.details);
    }
    if (!sight.link.isLoaded())
        return empty.tell(shell::EmptyKind::NothingNow, InboxText::tr("Asking the relay…"), {});
    const auto all = sight.link.inbox().items(Folder::All, sight.tenant);
    if (all.empty())
        return empty.tell(shell::EmptyKind::FirstUse, nothingWords(Folder::All),
                          InboxText::tr("Voicemails, texts to your numbers, and calls that nobody answered "
                                        "will be here until somebody takes care of them."));
    if (isSearched(sight))
        return empty.tell(shell::EmptyKind::FilteredOut,
                          InboxText::tr("No message here has “%1”").arg(sight.searched),
                          sight.link.inbox().hasOlder(Folder::All)
                              ? InboxText::tr("Names, numbers, texts and transcripts of what is loaded were "
                                              "searched. There are older messages.")
                              : InboxText::tr("Names, numbers, texts and transcripts were searched."),
                          buttonsOf(sight));
    empty.tell(shell::EmptyKind::NothingNow, nothingWords(sight.folder),
               lastOneWords(all.front(), sight.names, sight.now), buttonsOf(sight));
}

void tellTrouble(shell::Banner &banner, const InboxSight &sight)
{
    banner.setToolTip({});
    if (sight.link.failure() && !isTold(sight)) {
        const auto words = failureOf(sight);
        banner.say(format::Tone::Bad, words.title + QLatin1Char(' ') + words.body, InboxText::tr("Try again"),
                   words.details);
        return;
    }
    const QStringList names = stoppedNames(sight);
    if (names.isEmpty())
        return banner.clear();
    banner.say(format::Tone::Care,
               InboxText::tr("%1 wrote STOP, so no texts are sent there, not of missed calls either. START "
                             "from that phone ends it.")
                   .arg(names.join(InboxText::tr(", ", "between the parts of a line that is read aloud"))));
}

} // namespace ringdown::messages
