// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/relay/FailedTextsCard.h"

#include "ui/format/EngineWords.h"
#include "ui/format/NumberWords.h"
#include "ui/shell/Caption.h"
#include "ui/shell/RoleGate.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ringdown::relay_ui {
namespace {

/// The contact whose phone it is, "" for none.
QString contactName(const FailedText &text, const format::PlanNames &names)
{
    const plan::Tenant *tenant = plan::findTenant(names.plan(), text.tenant);
    for (const plan::Contact &contact : tenant ? tenant->contacts : std::vector<plan::Contact>()) {
        if (contact.phone.e164() == text.to)
            return QString::fromStdString(contact.name);
    }
    return names.callerName(text.tenant, text.to, {});
}

QString reader(const FailedText &text, const format::PlanNames &names)
{
    if (text.to.empty())
        return FailedTextsCard::tr("A text");
    const QString number = format::numberText(text.to, names.region(text.tenant));
    const QString name = contactName(text, names);
    return name.isEmpty() ? FailedTextsCard::tr("To %1", "a number").arg(number)
                          : FailedTextsCard::tr("To %1, %2", "a name, its number").arg(name, number);
}

} // namespace

FailedTextsCard::FailedTextsCard(QWidget *parent)
    : QFrame(parent)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("card"));
    setAccessibleName(tr("Texts that were not sent"));
    m_column->setContentsMargins(16, 12, 16, 12);
    m_column->setSpacing(10);
    auto *title = new shell::Caption(shell::TextSize::Strong);
    title->setText(tr("Texts that were not sent"));
    m_column->addWidget(title);
    hide();
}

std::vector<FailedText> FailedTextsCard::textsOf(const client::RelayStatus::Outbox &outbox)
{
    if (!outbox.failedTexts.empty() || outbox.lastFailedText.empty())
        return outbox.failedTexts;
    return {{outbox.lastFailedText, {}, {}, {}, outbox.lastFailedWhy}};
}

void FailedTextsCard::clear()
{
    m_retried.clear();
    m_troubles.clear();
    show({}, {}, {});
}

void FailedTextsCard::show(const std::vector<FailedText> &texts, const format::PlanNames &names, Instant now)
{
    const bool isSame = std::equal(texts.begin(), texts.end(), m_lines.begin(), m_lines.end(),
                                   [](const auto &text, const Line &line) { return text == line.text; });
    if (!isSame) {
        for (const Line &line : m_lines) { // its button may be the one that was pressed
            line.all->hide();
            line.all->deleteLater();
        }
        m_lines.clear();
        for (const FailedText &text : texts)
            m_lines.push_back(lay(text));
    }
    for (Line &line : m_lines)
        tell(line, names, now);
    setVisible(!m_lines.empty());
}

FailedTextsCard::Line FailedTextsCard::lay(const FailedText &text)
{
    Line line{text};
    line.all = new QWidget;
    auto *row = new QHBoxLayout(line.all);
    row->setContentsMargins(0, 0, 0, 0);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    line.who = new shell::Caption(shell::TextSize::Normal);
    line.why = new shell::Caption(shell::TextSize::Normal, format::Tone::Care);
    line.details = new shell::Caption(shell::TextSize::Small, format::Tone::Neutral);
    for (shell::Caption *each : {line.who, line.why, line.details}) {
        each->setWordWrap(true);
        each->setTextInteractionFlags(Qt::TextSelectableByMouse);
        words->addWidget(each);
    }
    line.details->setText(tr("%1: %2", "a text’s id, the relay’s own words")
                              .arg(QString::fromStdString(text.id), QString::fromStdString(text.why)));
    line.details->hide();
    row->addLayout(words, 1);
    auto *details = new QPushButton(tr("Details"));
    details->setProperty("quiet", true);
    details->setCheckable(true);
    connect(details, &QPushButton::toggled, line.details, &QWidget::setVisible);
    line.retry = new QPushButton(tr("Send it again"));
    shell::setNeeds(*line.retry, client::Role::Operator);
    connect(line.retry, &QPushButton::clicked, this, [this, id = text.id] { Q_EMIT retryWanted(id); });
    row->addWidget(details, 0, Qt::AlignTop);
    row->addWidget(line.retry, 0, Qt::AlignTop);
    m_column->addWidget(line.all);
    line.all->show();
    return line;
}

void FailedTextsCard::tell(Line &line, const format::PlanNames &names, Instant now)
{
    const FailedText &text = line.text;
    const QString who = reader(text, names);
    line.who->setText(
        text.at == Instant()
            ? who
            : tr("%1 · %2", "to whom, when").arg(who, names.times(text.tenant).near(text.at, now)));
    line.retry->setAccessibleName(tr("Send it again: %1").arg(who));
    const bool isAgain = m_retried.contains(text.id);
    const auto trouble = m_troubles.find(text.id);
    line.why->setTone(isAgain ? format::Tone::Neutral : format::Tone::Care);
    line.why->setText(isAgain ? tr("The text waits to be sent again.")
                      : trouble != m_troubles.end()
                          ? trouble->second
                          : format::numbersForPeople(format::relayWords(text.why).toStdString(),
                                                     names.region(text.tenant)));
    line.retry->setEnabled(!isAgain);
}

void FailedTextsCard::showRetried(const std::string &id, const QString &trouble)
{
    if (trouble.isEmpty()) {
        m_retried.insert(id);
        m_troubles.erase(id);
    } else {
        m_troubles[id] = trouble;
    }
}

} // namespace ringdown::relay_ui
