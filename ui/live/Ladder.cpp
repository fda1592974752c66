// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/live/Ladder.h"

#include "ui/format/EventLine.h"
#include "ui/format/OutcomeWords.h"

#include <QCoreApplication>

namespace ringdown::live {
namespace {

struct LadderText {
    Q_DECLARE_TR_FUNCTIONS(LadderWords)
};

/// Adds rungs event by event; a tier's rung is closed by whatever ends it.
class LadderBuilder {
public:
    explicit LadderBuilder(const format::PlanNames &names)
        : m_names(names)
    {
    }

    void take(const Event &event)
    {
        switch (event.kind) {
        case EventKind::CallReceived:
            add(event, {format::Glyph::Incoming, format::Tone::Active, LadderText::tr("Received"), {}, true});
            break;
        case EventKind::RouteChosen:
            takeRule(event);
            add(event, {format::Glyph::Route, format::Tone::Neutral, m_names.route(event.route), {}, true});
            break;
        case EventKind::MenuPressed:
            takeKey(event);
            break;
        case EventKind::TierRinging:
            closeTier(LadderText::tr("no answer"));
            add(event, {format::Glyph::Ringing, format::Tone::Care, m_names.tier(event.tier),
                        LadderText::tr("rings now"), true});
            m_tierIsOpen = true;
            break;
        case EventKind::StepEntered:
            if (event.what == "sent-to-voicemail")
                takeSent(event);
            break;
        case EventKind::LegDeclined:
            m_legNote = LadderText::tr("not accepted");
            break;
        case EventKind::LegFailed:
            m_legNote = LadderText::tr("no answer");
            break;
        case EventKind::LegAnswered:
            if (!m_names.asksForKey(event.tenant, event.tier))
                takeTaker(event);
            break;
        case EventKind::LegAccepted:
        case EventKind::CallConnected:
            takeTaker(event);
            break;
        case EventKind::CallVoicemail:
            closeTier(LadderText::tr("no answer"));
            add(event,
                {format::Glyph::Voicemail, format::Tone::Voice, LadderText::tr("Voicemail"), {}, true});
            break;
        case EventKind::CallRejected:
            takeRule(event);
            add(event, {format::Glyph::Rejected, format::Tone::Neutral, LadderText::tr("Refused"), {}, true});
            break;
        case EventKind::CallEnded:
            takeEnd(event);
            break;
        default:
            break;
        }
    }

    Ladder result() && { return std::move(m_ladder); }

private:
    void add(const Event &event, const Rung &rung)
    {
        if (!m_ladder.rungs.empty())
            m_ladder.rungs.back().isNow = false;
        m_ladder.rungs.push_back(rung);
        explain(event, rung);
    }

    void replaceLast(const Event &event, const Rung &rung)
    {
        if (!m_ladder.rungs.empty() && m_ladder.rungs.back().glyph == format::Glyph::Ringing)
            m_ladder.rungs.pop_back();
        add(event, rung);
    }

    void takeTaker(const Event &event)
    {
        if (std::exchange(m_isTaken, true))
            return;
        m_tierIsOpen = false;
        replaceLast(event,
                    {format::Glyph::Talking, format::Tone::Good, m_names.contact(event.tenant, event.contact),
                     LadderText::tr("took the call"), true});
    }

    void explain(const Event &event, const Rung &rung)
    {
        if (event.why.empty())
            return;
        m_ladder.whyTitle = whyTitle(event.kind, rung.words);
        m_ladder.why = format::eventReason(event, m_names);
        m_ladder.rejected = format::eventAlternatives(event, m_names);
    }

    QString whyTitle(EventKind kind, const QString &words) const
    {
        if (kind == EventKind::CallEnded)
            return LadderText::tr("Why it ended so");
        if (kind == EventKind::StepEntered)
            return LadderText::tr("Why it goes to voicemail");
        if (kind == EventKind::CallRejected)
            return LadderText::tr("Why it was refused");
        return m_isTaken ? LadderText::tr("Why %1 has the call").arg(words)
                         : LadderText::tr("Why %1 now").arg(words);
    }

    void closeTier(const QString &note)
    {
        const QString found = std::exchange(m_legNote, QString());
        if (!std::exchange(m_tierIsOpen, false))
            return;
        Rung &tier = m_ladder.rungs.back();
        tier.glyph = format::Glyph::Close;
        tier.tone = format::Tone::Bad;
        tier.note = found.isEmpty() ? note : found;
    }

    /// The caller rule that decided; the reason stands with what it decided.
    void takeRule(const Event &event)
    {
        if (!event.by.empty())
            add({}, {format::Glyph::Shield, format::Tone::Active, QString::fromStdString(event.by),
                     LadderText::tr("caller rule"), true});
    }

    void takeKey(const Event &event)
    {
        const QString words = event.key.empty()
                                  ? LadderText::tr("No key")
                                  : LadderText::tr("Pressed %1").arg(QString::fromStdString(event.key));
        const QString target = event.route.isEmpty() ? QString() : m_names.route(event.route);
        add(event, {format::Glyph::Key, format::Tone::Neutral, words, target, true});
    }

    /// Somebody at a console did not let it ring any longer.
    void takeSent(const Event &event)
    {
        m_legNote.clear();
        closeTier(LadderText::tr("stopped"));
        const QString who = QString::fromStdString(event.by.substr(0, event.by.find(" (token ")));
        add(event,
            {format::Glyph::Person, format::Tone::Active, who, LadderText::tr("sent to voicemail"), true});
    }

    void takeEnd(const Event &event)
    {
        closeTier(LadderText::tr("caller left"));
        const Outcome outcome = event.outcome.value_or(Outcome::Failed);
        add(event, {format::outcomeGlyph(outcome),
                    format::outcomeTone(outcome),
                    format::outcomeWord(outcome),
                    {},
                    true});
    }

    const format::PlanNames &m_names;
    Ladder m_ladder;
    bool m_tierIsOpen = false;
    bool m_isTaken = false;
    QString m_legNote;
};

} // namespace

Ladder ladderOf(const std::vector<Event> &events, const format::PlanNames &names)
{
    LadderBuilder builder(names);
    for (const Event &event : events)
        builder.take(event);
    return std::move(builder).result();
}

} // namespace ringdown::live
