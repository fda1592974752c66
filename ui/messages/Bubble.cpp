// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/Bubble.h"

#include "ui/format/StrangersWords.h"
#include "ui/messages/MessageWords.h"
#include "ui/messages/pictures/MediumWords.h"
#include "ui/shell/Caption.h"
#include "ui/shell/Colours.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace ringdown::messages {
namespace {

constexpr double widestPart = 0.74; ///< of the thread's width

/// The rounded ground behind the words.
class BubbleBox : public QWidget {
public:
    explicit BubbleBox(format::Tone tone)
        : m_tone(tone)
    {
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const shell::Colours &colours = shell::Colours::of(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_tone == format::Tone::Neutral ? colours.raised : colours.wash(m_tone));
        painter.drawRoundedRect(rect(), 10, 10);
    }

private:
    format::Tone m_tone;
};

format::Tone toneOfText(const client::ThreadText &text)
{
    if (text.isIn())
        return format::Tone::Neutral;
    return text.state == client::TextState::Failed ? format::Tone::Bad : format::Tone::Active;
}

QWidget *wordsLine(const QString &words)
{
    auto *line = new shell::Caption(shell::TextSize::Normal);
    line->setText(words);
    line->setTextFormat(Qt::PlainText);
    line->setWordWrap(true);
    line->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return line;
}

} // namespace

Bubble::Bubble(const client::ThreadText &text, const QString &foot, const QString &exact, QWidget *media,
               QWidget *parent)
    : QWidget(parent)
    , m_box(new BubbleBox(toneOfText(text)))
{
    auto *below = new shell::Caption(shell::TextSize::Small, text.state == client::TextState::Failed
                                                                 ? format::Tone::Bad
                                                                 : format::Tone::Neutral);
    below->setText(foot);
    below->setTextFormat(Qt::PlainText);
    below->setWordWrap(true);
    below->setToolTip(exact);
    auto *inside = new QVBoxLayout(m_box);
    inside->setContentsMargins(14, 9, 14, 9);
    inside->setSpacing(3);
    const QString words = format::strangersText(text.body);
    if (!words.isEmpty() || text.attachments == 0)
        inside->addWidget(wordsLine(words.isEmpty() ? emptyTextWords() : words));
    if (media)
        inside->addWidget(media);
    if (const int unknown = unknownMedia(text); unknown > 0)
        inside->addWidget(wordsLine(attachmentNote(unknown)));
    inside->addWidget(below);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    if (!text.isIn())
        row->addStretch(1);
    row->addWidget(m_box, 0);
    if (text.isIn())
        row->addStretch(1);
}

void Bubble::resizeEvent(QResizeEvent *event)
{
    m_box->setFixedWidth(static_cast<int>(width() * widestPart));
    QWidget::resizeEvent(event);
}

} // namespace ringdown::messages
