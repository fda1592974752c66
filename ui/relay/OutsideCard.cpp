// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/relay/OutsideCard.h"

#include "ui/format/EngineWords.h"
#include "ui/format/FailureWords.h"
#include "ui/shell/Caption.h"
#include "ui/shell/GlyphLabel.h"
#include "ui/shell/Icons.h"

#include <QAccessible>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ringdown::relay_ui {
namespace {

using client::OutsideStep;

/// A step with its mark and its tone.
struct StepLook {
    format::Glyph glyph;
    format::Tone tone;
    QString word;
};

StepLook lookOf(OutsideStep::Fate fate)
{
    switch (fate) {
    case OutsideStep::Fate::Passed:
        return {format::Glyph::Check, format::Tone::Good, OutsideCard::tr("passed")};
    case OutsideStep::Fate::Failed:
        return {format::Glyph::Alarm, format::Tone::Bad, OutsideCard::tr("failed")};
    case OutsideStep::Fate::Skipped:
        return {format::Glyph::Alert, format::Tone::Neutral, OutsideCard::tr("skipped")};
    }
    return {format::Glyph::Info, format::Tone::Neutral, {}};
}

QString stepWord(const std::string &what)
{
    const std::pair<const char *, QString> names[] = {{"dns", OutsideCard::tr("Name")},
                                                      {"tcp", OutsideCard::tr("Connection")},
                                                      {"tls", OutsideCard::tr("Certificate")},
                                                      {"http", OutsideCard::tr("Answer")},
                                                      {"signature", OutsideCard::tr("Signature")}};
    const auto it = std::find_if(std::begin(names), std::end(names),
                                 [&](const auto &each) { return what == each.first; });
    return it == std::end(names) ? QString::fromStdString(what) : it->second;
}

} // namespace

OutsideCard::OutsideCard(QWidget *parent)
    : QFrame(parent)
    , m_try(new QPushButton(tr("Try from outside")))
    , m_words(new shell::Caption(shell::TextSize::Normal, format::Tone::Neutral))
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("card"));
    setAccessibleName(tr("From outside"));
    m_column->setContentsMargins(16, 12, 16, 12);
    m_column->setSpacing(8);
    auto *head = new QHBoxLayout;
    auto *title = new shell::Caption(shell::TextSize::Strong);
    title->setText(tr("From outside"));
    head->addWidget(title, 1);
    m_try->setIcon(shell::glyphIcon(format::Glyph::Refresh));
    head->addWidget(m_try);
    m_column->addLayout(head);
    m_words->setWordWrap(true);
    m_column->addWidget(m_words);
    connect(m_try, &QPushButton::clicked, this, &OutsideCard::lookWanted);
    clear();
}

void OutsideCard::allow(const QString &reason)
{
    m_reason = reason;
    m_try->setEnabled(reason.isEmpty() && !m_isWaiting);
    m_try->setToolTip(
        reason.isEmpty() ? tr("The relay looks its own public URL up and calls it as Twilio does") : reason);
}

void OutsideCard::clear()
{
    delete m_steps;
    m_steps = nullptr;
    m_isWaiting = false;
    m_words->setTone(format::Tone::Neutral);
    m_words->setText(tr("Can Twilio reach this relay? It looks its public URL up, connects, reads its own "
                        "certificate, and signs a webhook to itself. No call is placed."));
    allow(m_reason);
}

void OutsideCard::showWaiting()
{
    clear();
    m_isWaiting = true;
    m_words->setText(tr("The relay looks at itself from outside; that takes up to 12 seconds."));
    allow(m_reason);
}

void OutsideCard::show(const client::OutsideLook &look)
{
    clear();
    fill(look.steps);
    conclude(look);
    QAccessibleEvent news(m_words, QAccessible::Alert);
    QAccessible::updateAccessibility(&news);
}

void OutsideCard::conclude(const client::OutsideLook &look)
{
    const auto failed = std::find_if(look.steps.begin(), look.steps.end(), [](const OutsideStep &step) {
        return step.fate == OutsideStep::Fate::Failed;
    });
    const QString url = QString::fromStdString(look.url);
    const bool isNameUnseen = !look.steps.empty() && look.steps.front().what == "dns" &&
                              look.steps.front().fate == OutsideStep::Fate::Skipped;
    if (failed == look.steps.end() && isNameUnseen) {
        m_words->setTone(format::Tone::Care);
        m_words->setText(
            tr("The relay answers at %1, but whether Twilio comes there is not known.").arg(url));
    } else if (failed == look.steps.end()) {
        m_words->setTone(format::Tone::Good);
        m_words->setText(tr("Twilio can reach this relay at %1.").arg(url));
    } else {
        m_words->setTone(format::Tone::Bad);
        m_words->setText(url.isEmpty() ? tr("Twilio cannot reach this relay.")
                                       : tr("Twilio cannot reach this relay at %1.").arg(url));
    }
}

void OutsideCard::fill(const std::vector<OutsideStep> &steps)
{
    m_steps = new QWidget;
    auto *grid = new QGridLayout(m_steps);
    grid->setContentsMargins(0, 2, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(2, 1);
    for (int row = 0; row < static_cast<int>(steps.size()); ++row) {
        const OutsideStep &step = steps[static_cast<std::size_t>(row)];
        const StepLook look = lookOf(step.fate);
        auto *mark = new shell::GlyphLabel(look.glyph, look.tone, 16);
        mark->setAccessibleName(look.word);
        auto *name = new shell::Caption(shell::TextSize::Normal, look.tone);
        name->setText(stepWord(step.what));
        auto *words = new shell::Caption(shell::TextSize::Normal);
        words->setText(format::relayWords(step.words));
        words->setWordWrap(true);
        words->setAccessibleName(
            tr("%1 %2: %3", "a step, its fate, words").arg(name->text(), look.word, words->text()));
        grid->addWidget(mark, row, 0, Qt::AlignTop);
        grid->addWidget(name, row, 1, Qt::AlignTop);
        grid->addWidget(words, row, 2);
    }
    m_column->addWidget(m_steps);
    m_steps->show();
}

void OutsideCard::showFailure(const client::ApiFailure &failure)
{
    clear();
    const auto words = format::failureWords(tr("The relay did not look at itself."), failure);
    m_words->setTone(format::Tone::Bad);
    m_words->setText(words.title + QLatin1Char(' ') + words.body);
}

} // namespace ringdown::relay_ui
