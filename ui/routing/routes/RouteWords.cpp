// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/routes/RouteWords.h"

#include "ui/format/EngineWords.h"
#include "ui/format/NumberWords.h"
#include "ui/shell/Mnemonics.h"

#include <QCoreApplication>

namespace ringdown::routing_ui {
namespace {

struct RouteText {
    Q_DECLARE_TR_FUNCTIONS(RouteWords)
};

QString useInWords(const RouteUse &use)
{
    const QString name = QString::fromStdString(use.name);
    switch (use.by) {
    case RouteUse::By::Hours:
        return RouteText::tr("hours");
    case RouteUse::By::Rule:
        return name.isEmpty() ? RouteText::tr("a caller rule") : RouteText::tr("caller rule “%1”").arg(name);
    case RouteUse::By::Menu:
        return RouteText::tr("menu of “%1”", "route").arg(name);
    case RouteUse::By::Goto:
        return RouteText::tr("“%1”", "route that goes on there").arg(name);
    }
    return {};
}

} // namespace

QString routeText(const RouteId &route)
{
    return RouteText::tr("“%1”", "a route").arg(QString::fromStdString(route.value));
}

QString stepName(StepKind kind)
{
    switch (kind) {
    case StepKind::Say:
        return RouteText::tr("Say");
    case StepKind::Play:
        return RouteText::tr("Play");
    case StepKind::Menu:
        return RouteText::tr("Menu");
    case StepKind::Ring:
        return RouteText::tr("Ring");
    case StepKind::Text:
        return RouteText::tr("Text");
    case StepKind::Voicemail:
        return RouteText::tr("Voicemail");
    case StepKind::Goto:
        return RouteText::tr("Go on with");
    case StepKind::Reject:
        return RouteText::tr("Reject");
    case StepKind::Hangup:
        return RouteText::tr("Hang up");
    }
    return {};
}

QString stepMeaning(StepKind kind)
{
    switch (kind) {
    case StepKind::Say:
        return RouteText::tr("The caller hears words");
    case StepKind::Play:
        return RouteText::tr("The caller hears a sound");
    case StepKind::Menu:
        return RouteText::tr("The caller presses a key");
    case StepKind::Ring:
        return RouteText::tr("People are rung, tier by tier");
    case StepKind::Text:
        return RouteText::tr("People are texted");
    case StepKind::Voicemail:
        return RouteText::tr("The caller leaves a message");
    case StepKind::Goto:
        return RouteText::tr("The call goes on with another route");
    case StepKind::Reject:
        return RouteText::tr("The call is turned away unanswered");
    case StepKind::Hangup:
        return RouteText::tr("The call ends");
    }
    return {};
}

format::Glyph stepGlyph(StepKind kind)
{
    switch (kind) {
    case StepKind::Say:
        return format::Glyph::Talking;
    case StepKind::Play:
        return format::Glyph::Play;
    case StepKind::Menu:
        return format::Glyph::Menu;
    case StepKind::Ring:
        return format::Glyph::Ringing;
    case StepKind::Text:
        return format::Glyph::Text;
    case StepKind::Voicemail:
        return format::Glyph::Voicemail;
    case StepKind::Goto:
        return format::Glyph::Route;
    case StepKind::Reject:
        return format::Glyph::Rejected;
    case StepKind::Hangup:
        break;
    }
    return format::Glyph::Ended;
}

QStringList usesInWords(const std::vector<RouteUse> &uses)
{
    QStringList words;
    for (const RouteUse &use : uses)
        words += useInWords(use);
    return words;
}

QString usedBy(const std::vector<RouteUse> &uses)
{
    if (uses.empty())
        return RouteText::tr("nothing leads here");
    return RouteText::tr("used by %1").arg(usesInWords(uses).join(QStringLiteral(", ")));
}

QString rejectWords(plan::RejectReason reason)
{
    switch (reason) {
    case plan::RejectReason::Busy:
        return RouteText::tr("a busy tone");
    case plan::RejectReason::Rejected:
        break;
    }
    return RouteText::tr("“not in service”");
}

QString segmentsInWords(const TextSegments &segments)
{
    if (segments.segments == 0)
        return RouteText::tr("No text yet.");
    const int room = segments.units + segments.left;
    const QString count = RouteText::tr("Sent as %n text(s)", nullptr, segments.segments);
    const QString used = RouteText::tr("%1, %L2 of %L3 characters used.", "sent as 2 texts")
                             .arg(count)
                             .arg(segments.units)
                             .arg(room);
    if (segments.alphabet == TextAlphabet::Gsm7)
        return used;
    return RouteText::tr("%1 “%2” is not in the phones’ plain alphabet, so a text holds 70 instead of 160.")
        .arg(used, segments.outside);
}

QString recipientText(const plan::Contact &contact, const std::string &region)
{
    const QString words = contact.texts ? RouteText::tr("%1, %2", "name, number")
                                        : RouteText::tr("%1, %2 (takes no texts)", "name, number");
    return words.arg(shell::withoutMarks(QString::fromStdString(contact.name)),
                     format::numberText(contact.phone.e164(), region));
}

QString problemSentence(const plan::Problem &problem)
{
    const QString words = format::problemWords(problem);
    return words.endsWith(QLatin1Char('.')) ? words : words + QLatin1Char('.');
}

} // namespace ringdown::routing_ui
