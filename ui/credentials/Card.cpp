// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/credentials/Card.h"

#include "ui/shell/Caption.h"
#include "ui/shell/FitToFont.h"
#include "ui/shell/GlyphLabel.h"
#include "ui/shell/Icons.h"
#include "ui/shell/Room.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace ringdown::credentials {
namespace {

constexpr int nameWidth = 98;
constexpr int glyphSize = 16;

/// Whether they are in what goes, and in the button of which words.
struct Keys {
    bool isHere = false;
    QString words;
};

Keys keysIn(const QWidget *body)
{
    const QWidget *at = body ? body->window()->focusWidget() : nullptr;
    if (!at || !body->isAncestorOf(at))
        return {};
    const auto *button = qobject_cast<const QPushButton *>(at);
    return {true, button ? button->text() : QString()};
}

} // namespace

Card::Card(const QString &title, QWidget *parent)
    : QFrame(parent)
    , m_note(new shell::Caption(shell::TextSize::Small, format::Tone::Neutral))
    , m_frame(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("card"));
    m_frame->setContentsMargins(18, 14, 18, 14);
    m_frame->setSpacing(10);
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    auto *words = new shell::Caption(shell::TextSize::Heading);
    words->setText(title);
    head->addWidget(words);
    head->addWidget(m_note, 1);
    m_note->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_frame->addLayout(head);
}

void Card::setNote(const QString &note, format::Tone tone)
{
    m_note->setText(note);
    m_note->setTone(tone);
}

void Card::rebuild(const std::function<void()> &fill)
{
    QWidget *const old = m_body;
    const Keys keys = keysIn(old);
    m_body = new QWidget; // without a parent until it is whole: nobody sees it half built
    m_column = new QVBoxLayout(m_body);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    m_foot = nullptr;
    fill();
    if (old) {
        m_frame->removeWidget(old);
        old->hide();
        old->deleteLater();
    }
    m_frame->addWidget(m_body, 1);
    m_body->show();
    if (keys.isHere)
        giveKeys(keys.words);
}

/// To the button of these words, or where that is gone to the first.
void Card::giveKeys(const QString &words)
{
    const auto buttons = m_body->findChildren<QPushButton *>();
    QPushButton *taker = nullptr;
    for (QPushButton *each : buttons) {
        if (each->isEnabled() && (!taker || (each->text() == words && taker->text() != words)))
            taker = each;
    }
    if (taker)
        taker->setFocus(Qt::OtherFocusReason);
}

void Card::addFoot(QPushButton *button)
{
    if (!m_foot) {
        m_foot = new QHBoxLayout;
        m_foot->setContentsMargins(0, 4, 0, 0);
        m_foot->setSpacing(8);
        m_column->addLayout(m_foot);
        m_foot->addStretch(1);
    }
    m_foot->insertWidget(m_foot->count() - 1, button);
}

CardRow::CardRow(const QString &name)
    : widget(new QWidget)
    , m_words(new QHBoxLayout)
    , m_buttons(new QHBoxLayout)
{
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    auto *label = new shell::Caption(shell::TextSize::Normal, format::Tone::Neutral);
    label->setText(name);
    shell::fitToFont(*label, [label] { label->setFixedWidth(shell::grown(nameWidth, label->font())); });
    label->setWordWrap(true);
    row->addWidget(label);
    m_words->setSpacing(8);
    row->addLayout(m_words, 1);
    m_buttons->setSpacing(4);
    row->addLayout(m_buttons);
}

shell::Caption *CardRow::addWords(const QString &words)
{
    auto *caption = new shell::Caption(shell::TextSize::Strong);
    caption->setText(words);
    caption->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_words->addWidget(caption);
    return caption;
}

shell::Caption *CardRow::addNote(const QString &words, format::Tone tone)
{
    auto *caption = new shell::Caption(shell::TextSize::Small, tone);
    caption->setText(words);
    caption->setWordWrap(true);
    m_words->addWidget(caption, 1);
    return caption;
}

QPushButton *CardRow::addButton(const QString &words)
{
    auto *button = new QPushButton(words);
    button->setProperty("quiet", true);
    m_buttons->addWidget(button);
    return button;
}

void CardRow::addAtEnd(QWidget *last)
{
    m_buttons->addWidget(last);
}

QPushButton *CardRow::addIcon(format::Glyph glyph, const QString &name)
{
    auto *button = new QPushButton(shell::glyphIcon(glyph), QString());
    button->setProperty("quiet", true);
    button->setAccessibleName(name);
    button->setToolTip(name);
    m_words->addWidget(button);
    m_words->addStretch(1);
    return button;
}

QWidget *glyphLine(format::Glyph glyph, format::Tone tone, const QString &words)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(9);
    row->addWidget(new shell::GlyphLabel(glyph, tone, glyphSize));
    auto *caption = new shell::Caption(shell::TextSize::Normal);
    caption->setText(words);
    caption->setWordWrap(true);
    row->addWidget(caption, 1);
    return line;
}

} // namespace ringdown::credentials
