// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/tiers/PromptRow.h"

#include "ui/routing/routes/TemplateField.h"
#include "ui/shell/Caption.h"
#include "ui/shell/FitToFont.h"
#include "ui/shell/Icons.h"
#include "ui/shell/NumberField.h"
#include "ui/speech/ListenButton.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

namespace ringdown::routing_ui {
namespace {

using When = plan::HoldPrompt::When;

int leastSeconds(When when)
{
    return when == When::Every ? 15 : 5; // as the plan's reader has it
}

QString problemOfPrompt(const QString &words)
{
    if (words.trimmed().isEmpty())
        return PromptRow::tr("Say something here, or remove the prompt.");
    constexpr auto most = static_cast<qsizetype>(plan::longestHoldPrompt);
    const qsizetype length = words.toUcs4().size();
    return length > most ? PromptRow::tr("%1 of at most %2 characters: while they are said the caller cannot "
                                         "go on. Shorten it.")
                               .arg(length)
                               .arg(most)
                         : QString();
}

} // namespace

PromptRow::PromptRow(int number, speech::PromptVoice &voice)
    : m_when(new QComboBox)
    , m_seconds(new shell::NumberField)
    , m_words(new TemplateField)
    , m_listen(new speech::ListenButton(voice))
    , m_remove(new QToolButton)
    , m_problem(new shell::Caption(shell::TextSize::Small, format::Tone::Bad))
    , m_number(number)
{
    m_when->addItem(tr("once, after"), static_cast<int>(When::After));
    m_when->addItem(tr("again every"), static_cast<int>(When::Every));
    m_when->setAccessibleName(tr("How often prompt %1 is said").arg(number));
    m_seconds->setSuffix(tr(" s", "seconds"));
    m_seconds->setRange(5, 600);
    m_seconds->setAccessibleName(tr("Seconds of prompt %1").arg(number));
    m_seconds->setToolTip(tr("Counted from the first ring."));
    m_words->setAccessibleName(tr("What prompt %1 says").arg(number));
    m_words->insertButton()->setAccessibleName(tr("Insert a field into prompt %1").arg(number));
    m_words->setReturnEnds();
    m_words->setPlaceholderText(tr("What the caller is told"));
    m_listen->setAccessibleName(tr("Listen to prompt %1").arg(number));
    m_remove->setObjectName(QStringLiteral("plain"));
    m_remove->setIcon(shell::glyphIcon(format::Glyph::Close));
    shell::growSquare(*m_remove, 28);
    m_remove->setAccessibleName(tr("Remove prompt %1").arg(number));
    m_remove->setToolTip(m_remove->accessibleName());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_when);
    row->addWidget(m_seconds);
    row->addWidget(m_words, 1);
    row->addWidget(m_words->insertButton());
    row->addWidget(m_listen);
    row->addWidget(m_remove);
    column->addLayout(row);
    column->addWidget(m_seconds->note());
    column->addWidget(m_words->repairButton(), 0, Qt::AlignLeft);
    column->addWidget(m_problem);
    column->addWidget(m_listen->note());
    m_problem->setWordWrap(true);
    m_problem->hide();
    wire();
}

void PromptRow::wire()
{
    connect(m_when, &QComboBox::activated, this, [this] {
        const auto when = static_cast<When>(m_when->currentData().toInt());
        Q_EMIT edited(when == When::Every ? tr("say prompt %1 again and again").arg(m_number)
                                          : tr("say prompt %1 once").arg(m_number),
                      [when](plan::HoldPrompt &prompt) {
                          prompt.when = when;
                          prompt.seconds = std::max(prompt.seconds, leastSeconds(when));
                      },
                      {});
    });
    connect(m_seconds, &QSpinBox::valueChanged, this, [this](int seconds) {
        Q_EMIT edited(
            tr("say prompt %1 at %2 s").arg(m_number).arg(seconds),
            [seconds](plan::HoldPrompt &prompt) { prompt.seconds = seconds; },
            QStringLiteral("prompt-seconds-%1").arg(m_number));
    });
    connect(m_words, &TemplateField::typed, this, [this] {
        checkWords();
        if (m_words->toPlainText().trimmed().isEmpty())
            return;
        Q_EMIT edited(
            tr("change what waiting callers are told"),
            [words = m_words->text()](plan::HoldPrompt &prompt) { prompt.say = words; },
            QStringLiteral("prompt-words-%1").arg(m_number));
    });
    connect(m_seconds, &QSpinBox::editingFinished, this, &PromptRow::editEnded);
    connect(m_words, &TemplateField::editingFinished, this, &PromptRow::editEnded);
    connect(m_remove, &QToolButton::clicked, this, &PromptRow::removeWanted);
}

void PromptRow::checkWords()
{
    const QString problem = problemOfPrompt(m_words->toPlainText());
    m_problem->setVisible(!problem.isEmpty());
    m_problem->setText(problem);
    m_words->setAccessibleDescription(problem);
}

void PromptRow::showPrompt(const plan::HoldPrompt &prompt, const plan::Tenant &tenant, Instant now)
{
    const QSignalBlocker quietSeconds(m_seconds);
    m_when->setCurrentIndex(m_when->findData(static_cast<int>(prompt.when)));
    m_seconds->setMinimum(leastSeconds(prompt.when));
    if (m_seconds->value() != prompt.seconds)
        m_seconds->setValue(prompt.seconds);
    m_words->showText(prompt.say, tenant, now);
    m_listen->setPrompt(filledSample(tenant, QString::fromStdString(prompt.say), now),
                        QString::fromStdString(tenant.voice.language));
    checkWords();
}

QWidget *PromptRow::followInTabs(QWidget *before)
{
    for (QWidget *field :
         std::initializer_list<QWidget *>{m_when, m_seconds, m_words, m_words->insertButton(), m_listen,
                                          m_remove, m_words->repairButton()}) {
        setTabOrder(before, field);
        before = field;
    }
    return before;
}

void PromptRow::focusWords()
{
    m_words->setFocus(Qt::OtherFocusReason);
    m_words->selectAll();
}

} // namespace ringdown::routing_ui
