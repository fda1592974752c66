// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/Composer.h"

#include "ui/routing/routes/RouteWords.h"
#include "ui/routing/routes/TextSegments.h"
#include "ui/shell/Caption.h"
#include "ui/shell/FitToFont.h"
#include "ui/shell/RoleGate.h"
#include "ui/shell/WrapRow.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QUuid>
#include <QVBoxLayout>

namespace ringdown::messages {
namespace {

constexpr int mostUnits = 1600; ///< what the carrier takes
constexpr int shownLines = 3;
constexpr int leastCount = 110;

} // namespace

Composer::Composer(QWidget *parent)
    : QWidget(parent)
    , m_words(new QPlainTextEdit)
    , m_from(new shell::Caption(shell::TextSize::Small, format::Tone::Neutral))
    , m_count(new shell::Caption(shell::TextSize::Small, format::Tone::Neutral))
    , m_trouble(new shell::Caption(shell::TextSize::Normal, format::Tone::Bad))
    , m_send(new QPushButton(tr("Send te&xt")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 12, 24, 16);
    column->setSpacing(6);
    column->addWidget(m_trouble);
    column->addWidget(m_words);
    auto *foot = new shell::WrapRow;
    foot->setSpacing(12);
    foot->addWidget(m_from);
    m_count->setWordWrap(true);
    foot->addGrowing(m_count, leastCount);
    foot->addWidget(m_send);
    column->addLayout(foot);
    m_words->setAccessibleName(tr("Your text"));
    m_words->setPlaceholderText(tr("Write an answer"));
    m_words->setTabChangesFocus(true);
    shell::fitToFont(*m_words, [this] {
        m_words->setFixedHeight(shownLines * m_words->fontMetrics().lineSpacing() + 24);
    });
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    m_send->setProperty("primary", true);
    shell::setNeeds(*m_send, client::Role::Operator);
    shell::setNeeds(*m_words, client::Role::Operator);
    connect(m_words, &QPlainTextEdit::textChanged, this, [this] {
        if (words() != m_tried)
            m_once.clear();
        judge();
    });
    connect(m_send, &QPushButton::clicked, this, [this] { Q_EMIT sendWanted(words()); });
    judge();
}

void Composer::setFrom(const QString &number, const QString &objection)
{
    m_from->setText(tr("From %1", "the business number").arg(number));
    m_objection = objection;
    m_words->setEnabled(objection.isEmpty());
    judge();
}

void Composer::clear()
{
    m_words->clear();
    m_doubt.reset();
    showTrouble({});
}

void Composer::take(const TextDraft &draft)
{
    m_words->setPlainText(draft.words);
    m_tried = draft.words;
    m_once = draft.once;
    m_doubt = draft.doubt;
    showTrouble({});
}

std::string Composer::onceKey()
{
    if (m_once.empty()) {
        m_tried = words();
        m_once = QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
    }
    return m_once;
}

QString Composer::words() const
{
    return m_words->toPlainText();
}

bool Composer::isInUse() const
{
    return m_words->hasFocus() || !words().isEmpty();
}

void Composer::begin()
{
    m_words->setFocus(Qt::OtherFocusReason);
}

QWidget *Composer::field()
{
    return m_words;
}

void Composer::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    judge();
}

void Composer::showTrouble(const QString &sentence)
{
    m_trouble->setText(sentence);
    m_trouble->setVisible(!sentence.isEmpty());
}

void Composer::judge()
{
    const QString text = words();
    const bool isTooLong = text.size() > mostUnits;
    m_count->setText(isTooLong
                         ? tr("%Ln character(s) too many", nullptr, static_cast<int>(text.size()) - mostUnits)
                     : text.isEmpty() ? QString()
                                      : routing_ui::segmentsInWords(routing_ui::segmentsOf(text)));
    m_count->setTone(isTooLong ? format::Tone::Bad : format::Tone::Neutral);
    m_send->setEnabled(!m_isBusy && m_objection.isEmpty() && !isTooLong && !text.trimmed().isEmpty());
    m_send->setToolTip(m_objection);
}

} // namespace ringdown::messages
