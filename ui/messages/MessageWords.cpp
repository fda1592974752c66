// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/MessageWords.h"

#include "ui/format/CallWords.h"
#include "ui/format/Durations.h"
#include "ui/format/EngineWords.h"
#include "ui/format/NumberWords.h"
#include "ui/format/StrangersWords.h"
#include "ui/messages/pictures/MediumWords.h"

#include <QCoreApplication>

#include <algorithm>

namespace ringdown::messages {
namespace {

struct MessageText {
    Q_DECLARE_TR_FUNCTIONS(Messages)
};

QString inQuotes(const std::string &words)
{
    return MessageText::tr("“%1”").arg(format::strangersWords(words));
}

QString attachmentWords(int count)
{
    return MessageText::tr("%n picture(s) or other attachment(s)", nullptr, count);
}

/// What came with a text.
QString attachmentWords(const client::ThreadText &text)
{
    const bool arePictures = std::count_if(text.media.begin(), text.media.end(), [](const std::string &type) {
                                 return type.starts_with("image/");
                             }) == text.attachments;
    return arePictures ? MessageText::tr("%n picture(s)", "that came with a text", text.attachments)
                       : attachmentWords(text.attachments);
}

/// What is said of a text in a line: its words, and what came with them.
QString wordsOf(const client::ThreadText &text)
{
    if (text.attachments == 0)
        return format::strangersLine(text.body).isEmpty() ? emptyTextWords() : inQuotes(text.body);
    const QString attachments = attachmentWords(text);
    return text.body.empty() ? attachments
                             : MessageText::tr("%1 and %2", "the words of a text, what came with them")
                                   .arg(inQuotes(text.body), attachments);
}

QString lastText(const client::Thread &thread)
{
    if (thread.texts.empty())
        return {};
    const client::ThreadText &last = thread.texts.back();
    const QString words = wordsOf(last);
    if (last.isIn())
        return words;
    if (last.state == client::TextState::Failed)
        return MessageText::tr("Not sent: %1").arg(words);
    return MessageText::tr("Answer: %1").arg(words);
}

QString waitingParts(int unheard, int unclaimed)
{
    QStringList parts;
    if (unheard > 0)
        parts << MessageText::tr("%Ln unheard", nullptr, unheard);
    if (unclaimed > 0)
        parts << MessageText::tr("%Ln unclaimed", nullptr, unclaimed);
    return parts.join(MessageText::tr(", ", "between the parts of a line that is read aloud"));
}

} // namespace

QString personWords(const TenantId &tenant, const std::string &phone, const std::string &callerName,
                    const format::PlanNames &names)
{
    const QString name = names.callerName(tenant, phone, callerName);
    return name.isEmpty() ? format::numberText(phone, names.region(tenant)) : name;
}

QString whoWords(const InboxItem &item, const format::PlanNames &names)
{
    return personWords(item.tenant(), item.phone(), item.callerName(), names);
}

QString whoWords(const Conversation &conversation, const format::PlanNames &names)
{
    const Caller caller = conversation.caller();
    return personWords(caller.tenant, caller.phone, conversation.callerName(), names);
}

QString gistWords(const InboxItem &item)
{
    if (const auto *voicemail = std::get_if<client::Voicemail>(&item.what))
        return voicemail->transcript.empty() ? MessageText::tr("Voicemail, not transcribed")
                                             : inQuotes(voicemail->transcript);
    if (const auto *thread = std::get_if<client::Thread>(&item.what))
        return lastText(*thread);
    return MessageText::tr("Missed call, no message");
}

QString sizeWords(const InboxItem &item)
{
    if (const auto *voicemail = std::get_if<client::Voicemail>(&item.what))
        return format::clockText(std::chrono::seconds(voicemail->seconds));
    if (const auto *thread = std::get_if<client::Thread>(&item.what))
        return MessageText::tr("%Ln text(s)", nullptr, static_cast<int>(thread->texts.size()));
    return MessageText::tr("waited %1").arg(format::clockText(format::lengthOf(*item.call())));
}

QString sizeWords(const Conversation &conversation)
{
    const std::size_t entries = conversation.entries.size();
    return entries == 1 ? sizeWords(conversation.newest())
                        : MessageText::tr("%Ln entries", "of one caller", static_cast<int>(entries));
}

QString callWords(const InboxItem &item)
{
    return std::holds_alternative<client::Voicemail>(item.what)
               ? MessageText::tr("Voicemail, %1", "length").arg(sizeWords(item))
               : MessageText::tr("Missed call, %1", "how long the caller waited").arg(sizeWords(item));
}

QString claimLineWords(const ClaimLine &claim, const TenantId &tenant, const format::PlanNames &names,
                       Instant now)
{
    const format::Times times = names.times(tenant);
    const QString words = claim.isReturn ? MessageText::tr("%1 gave back the call of %2 · %3",
                                                           "who, when the call came, when it was given back")
                                         : MessageText::tr("%1 took over the call of %2 · %3",
                                                           "who, when the call came, when it was claimed");
    return words.arg(QString::fromStdString(claim.by), times.near(claim.callAt, now),
                     times.near(claim.at, now));
}

QString claimWords(const CallSummary &call)
{
    return call.claimedBy.empty()
               ? MessageText::tr("Nobody takes care of it yet.")
               : MessageText::tr("Claimed by %1.").arg(QString::fromStdString(call.claimedBy));
}

QString itemSentence(const InboxItem &item, const format::PlanNames &names, Instant now)
{
    QStringList parts;
    if (item.isUnheard())
        parts << MessageText::tr("Unheard");
    if (std::holds_alternative<client::Voicemail>(item.what))
        parts << MessageText::tr("voicemail from %1").arg(whoWords(item, names));
    else if (std::holds_alternative<client::Thread>(item.what))
        parts << MessageText::tr("texts with %1").arg(whoWords(item, names));
    else
        parts << MessageText::tr("missed call from %1").arg(whoWords(item, names));
    parts << names.tenant(item.tenant()) << names.times(item.tenant()).near(item.at(), now) << sizeWords(item)
          << gistWords(item);
    if (item.call())
        parts << claimWords(*item.call());
    return parts.join(MessageText::tr(", ", "between the parts of a line that is read aloud"));
}

QString conversationSentence(const Conversation &conversation, const format::PlanNames &names, Instant now)
{
    const InboxItem &newest = conversation.newest();
    if (conversation.entries.size() == 1)
        return itemSentence(newest, names, now);
    QStringList parts;
    if (const QString waiting = waitingWords(conversation); !waiting.isEmpty())
        parts << waiting;
    parts << MessageText::tr("thread with %1").arg(whoWords(conversation, names)) << sizeWords(conversation)
          << MessageText::tr("the newest: %1").arg(itemSentence(newest, names, now));
    return parts.join(MessageText::tr(", ", "between the parts of a line that is read aloud"));
}

QString textSentence(const client::ThreadText &text, const QString &who, const QString &foot)
{
    const QString head =
        text.isIn() ? MessageText::tr("Text from %1").arg(who) : MessageText::tr("Text to %1").arg(who);
    QStringList parts{head, wordsOf(text)};
    if (unknownMedia(text) > 0)
        parts << MessageText::tr("not kept here", "pictures that came with a text");
    parts << foot;
    return parts.join(MessageText::tr(", ", "between the parts of a line that is read aloud"));
}

QString emptyTextWords()
{
    return MessageText::tr("an empty text");
}

QString attachmentNote(int count)
{
    return MessageText::tr("%1 (not kept here). Twilio’s console shows what came with the text.",
                           "\"2 pictures or other attachments\"")
        .arg(attachmentWords(count));
}

QString folderWords(Folder folder)
{
    switch (folder) {
    case Folder::Unheard:
        return MessageText::tr("Unheard");
    case Folder::Unclaimed:
        return MessageText::tr("Unclaimed");
    case Folder::Texts:
        return MessageText::tr("Texts");
    case Folder::All:
        return MessageText::tr("All");
    }
    return {};
}

QString refusalWords(const QString &deed, const client::ApiFailure &failure)
{
    const auto words = format::failureWords(deed, failure);
    const bool isOfCarrier = failure.status == 404 || failure.status == 409 || failure.status >= 500;
    const QString own = format::engineWords(failure.error.detail);
    return words.title + QLatin1Char(' ') + (isOfCarrier && !own.isEmpty() ? own : words.body);
}

QString stateWords(client::TextState state)
{
    switch (state) {
    case client::TextState::Received:
        return {};
    case client::TextState::Queued:
        return MessageText::tr("Waits to be sent");
    case client::TextState::Sent:
        return MessageText::tr("Sent");
    case client::TextState::Delivered:
        return MessageText::tr("Delivered");
    case client::TextState::Failed:
        return MessageText::tr("Not sent");
    case client::TextState::Unknown:
        return MessageText::tr("Being looked up");
    }
    return {};
}

QString footWords(const client::ThreadText &text, const TenantId &tenant, const format::PlanNames &names,
                  Instant now)
{
    const QString when = names.times(tenant).near(text.at, now);
    if (text.isIn()) {
        const QString readers = names.contacts(tenant, text.forwardedTo);
        return readers.isEmpty() ? when : MessageText::tr("%1 · forwarded to %2").arg(when, readers);
    }
    const QString who = QString::fromStdString(text.by);
    QString foot = MessageText::tr("%1 · %2 · %3", "who wrote a text, when, what became of it")
                       .arg(who, when, stateWords(text.state));
    if (!text.why.empty())
        foot += QLatin1Char('\n') +
                format::numbersForPeople(format::engineWords(text.why).toStdString(), names.region(tenant));
    return foot;
}

QString waitingWords(const Conversation &conversation)
{
    return waitingParts(conversation.unheard(), conversation.unclaimed());
}

QString waitingWords(const InboxCounts &counts)
{
    return waitingParts(counts.of(Folder::Unheard), counts.of(Folder::Unclaimed));
}

} // namespace ringdown::messages
