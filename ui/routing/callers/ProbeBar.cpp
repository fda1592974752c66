// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/callers/ProbeBar.h"

#include "core/plan/OnlyVoicemail.h"
#include "ui/routing/PlanIds.h"
#include "ui/routing/callers/RuleWords.h"
#include "ui/shell/Caption.h"
#include "ui/shell/FieldSigns.h"
#include "ui/shell/RoleGate.h"
#include "ui/shell/Room.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace ringdown::routing_ui {
namespace {

bool isWrittenAsWithheld(const QString &text)
{
    const QString word = text.trimmed().toLower();
    return word == QLatin1String("anonymous") || word == ProbeBar::tr("withheld").toLower();
}

} // namespace

ProbeBar::ProbeBar(QWidget *parent)
    : QWidget(parent)
    , m_number(new QLineEdit)
    , m_verdict(new shell::Caption(shell::TextSize::Strong, format::Tone::Neutral))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    auto *question = new shell::Caption(shell::TextSize::Normal);
    question->setText(tr("&Which rule catches"));
    question->setBuddy(m_number);
    m_number->setPlaceholderText(QStringLiteral("+1 619 555 0199"));
    m_number->setAccessibleName(tr("Which rule catches this number?"));
    m_number->setToolTip(tr("A number in any form, or “withheld”"));
    shell::offerClearing(*m_number);
    shell::setOnlyReads(*m_number);
    m_number->setFixedWidth(shell::grown(210, font()));
    m_verdict->setWordWrap(true);
    row->addWidget(question);
    row->addWidget(m_number);
    row->addWidget(m_verdict, 1);
    connect(m_number, &QLineEdit::textChanged, this, &ProbeBar::numberChanged);
}

std::optional<RuleProbe> ProbeBar::ask(const plan::Tenant &tenant)
{
    const QString written = m_number->text().trimmed();
    const auto number = PhoneNumber::fromHuman(written.toStdString(), homeRegion(tenant));
    const bool isWithheld = isWrittenAsWithheld(written);
    if (written.isEmpty() || (!number && !isWithheld)) {
        tellUnread(written);
        return {};
    }
    const RuleProbe found = probeRules(tenant, isWithheld ? std::string() : number->e164());
    tell(tenant, found);
    return found;
}

void ProbeBar::tellUnread(const QString &written)
{
    m_verdict->setTone(format::Tone::Neutral);
    m_verdict->setText(written.isEmpty() ? QString() : tr("“%1” is no phone number yet.").arg(written));
}

void ProbeBar::tell(const plan::Tenant &tenant, const RuleProbe &found)
{
    const QString state = stateInWords(tenant.callers, found);
    m_verdict->setTone(!state.isEmpty() ? format::Tone::Care
                       : found.caughtBy ? format::Tone::Good
                                        : format::Tone::Neutral);
    QString verdict = tr("No rule: the hours decide, as for everybody.");
    if (found.caughtBy) {
        const plan::CallerRule &rule = tenant.callers[*found.caughtBy];
        verdict = tr("“%1”: the caller %2.", "rule: what then happens")
                      .arg(ruleTitle(tenant.callers, *found.caughtBy),
                           thenInWords(rule, plan::voicemailRoutes(tenant)));
    }
    m_verdict->setText(state.isEmpty() ? verdict : tr("%1 %2", "two sentences").arg(verdict, state));
}

} // namespace ringdown::routing_ui
