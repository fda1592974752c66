// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/pictures/PictureSheet.h"

#include "ui/draft/Workers.h"
#include "ui/messages/pictures/PictureCanvas.h"
#include "ui/shell/Caption.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QThreadPool>
#include <QVBoxLayout>

#include <utility>

namespace ringdown::messages {

PictureSheet::PictureSheet(PictureShelf &shelf, QWidget *window)
    : Sheet(window)
    , m_shelf(shelf)
    , m_title(new shell::Caption(shell::TextSize::Heading))
    , m_about(new shell::Caption(shell::TextSize::Small, format::Tone::Neutral))
    , m_said(new shell::Caption(shell::TextSize::Small, format::Tone::Neutral))
    , m_canvas(new PictureCanvas)
    , m_before(new QPushButton(tr("Previous")))
    , m_next(new QPushButton(tr("Next")))
    , m_retry(new QPushButton(tr("Retry")))
    , m_copy(new QPushButton(tr("Copy")))
    , m_save(new QPushButton(tr("Save as…")))
    , m_close(new QPushButton(tr("Close")))
{
    build();
    addKeys();
    connect(m_before, &QPushButton::clicked, this, [this] { turn(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { turn(1); });
    connect(m_retry, &QPushButton::clicked, this, &PictureSheet::bring);
    connect(m_copy, &QPushButton::clicked, this, [this] { Q_EMIT copyWanted(current()); });
    connect(m_save, &QPushButton::clicked, this, [this] { Q_EMIT saveWanted(current()); });
    connect(m_close, &QPushButton::clicked, this, &Sheet::close);
    connect(this, &Sheet::closed, this, [this] {
        ++m_turns;
        m_canvas->lack({}); // it takes no memory while nobody looks
    });
}

void PictureSheet::build()
{
    auto *column = new QVBoxLayout(panel());
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(8);
    m_title->setWordWrap(true);
    for (shell::Caption *line : {m_title, m_about}) {
        line->setTextFormat(Qt::PlainText);
        column->addWidget(line);
    }
    column->addWidget(m_canvas, 1);
    m_said->setTextFormat(Qt::PlainText);
    m_said->setWordWrap(true);
    column->addWidget(m_said);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_before);
    foot->addWidget(m_next);
    foot->addStretch(1);
    for (QPushButton *deed : {m_retry, m_copy, m_save, m_close})
        foot->addWidget(deed);
    column->addLayout(foot);
    m_close->setToolTip(tr("Escape"));
}

/// The arrows would go from button to button otherwise.
void PictureSheet::addKeys()
{
    const auto add = [this](Qt::Key key, int by) {
        auto *shortcut = new QShortcut(key, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        shortcut->setAutoRepeat(false); // each turn reads a whole picture
        connect(shortcut, &QShortcut::activated, this,
                [this, by] { turn(layoutDirection() == Qt::RightToLeft ? -by : by); });
    };
    add(Qt::Key_Left, -1);
    add(Qt::Key_Right, 1);
}

void PictureSheet::look(std::vector<MediumSubject> pictures, int index)
{
    m_pictures = std::move(pictures);
    m_index = static_cast<std::size_t>(index);
    const bool hasSeveral = m_pictures.size() > 1;
    m_before->setVisible(hasSeveral);
    m_next->setVisible(hasSeveral);
    bring();
    open();
    m_close->setFocus(Qt::OtherFocusReason);
}

void PictureSheet::turn(int by)
{
    const auto wanted = static_cast<std::ptrdiff_t>(m_index) + by;
    if (wanted < 0 || wanted >= static_cast<std::ptrdiff_t>(m_pictures.size()))
        return;
    m_index = static_cast<std::size_t>(wanted);
    bring();
}

/// The small one stands in for it until it is there.
void PictureSheet::bring()
{
    ++m_turns;
    m_title->setText(current().name);
    panel()->setAccessibleName(current().name);
    m_canvas->setAccessibleName(current().name);
    const bool isFirst = m_index == 0;
    const bool isLast = m_index + 1 == m_pictures.size();
    for (QPushButton *way : {m_before, m_next})
        way->setEnabled(true); // the one takes the keys of the other
    if (isFirst && m_before->hasFocus())
        m_next->setFocus(Qt::OtherFocusReason);
    if (isLast && m_next->hasFocus())
        m_before->setFocus(Qt::OtherFocusReason);
    m_before->setEnabled(!isFirst);
    m_before->setToolTip(isFirst ? tr("This is the first picture of the text.") : tr("Left arrow"));
    m_next->setEnabled(!isLast);
    m_next->setToolTip(isLast ? tr("This is the last picture of the text.") : tr("Right arrow"));
    m_said->clear();
    m_save->setEnabled(true);
    m_save->setToolTip({});
    lack(tr("Loading…"));
    const MediumState state = m_shelf.state(current().id);
    if (const auto *small = std::get_if<Shown>(&state)) {
        m_about->setText(measureWords(*small));
        m_canvas->show(small->image, small->whole);
    }
    m_shelf.fetch(current().id, [self = QPointer(this), turns = m_turns](const auto &answer) {
        if (self && self->m_turns == turns)
            self->take(answer);
    });
}

void PictureSheet::take(const client::ApiResult<client::Medium> &answer)
{
    if (!answer) {
        lack(mediumTrouble(answer.failure));
        if (m_save->hasFocus())
            m_close->setFocus(Qt::OtherFocusReason);
        m_save->setEnabled(false);
        m_save->setToolTip(m_copy->toolTip());
        m_retry->show();
        return;
    }
    draft::workers().start(
        [bytes = answer.value->bytes, bounds = bounds(), turns = m_turns, self = QPointer(this)] {
            auto picture = decodePicture(bytes, bounds);
            QMetaObject::invokeMethod(
                QCoreApplication::instance(),
                [self, turns, picture = std::move(picture), size = bytes.size()] {
                    if (self && self->m_turns == turns)
                        self->show(picture, size);
                },
                Qt::QueuedConnection);
        });
}

void PictureSheet::show(const std::variant<DecodedPicture, Unshown> &read, qsizetype bytes)
{
    const auto *picture = std::get_if<DecodedPicture>(&read);
    if (!picture)
        return lack(fileWords(current().type, {std::get<Unshown>(read), bytes}));
    m_copy->setEnabled(true);
    m_copy->setToolTip({});
    m_about->setText(measureWords({picture->image, picture->whole, {}, bytes}));
    m_canvas->show(picture->image, picture->whole);
}

void PictureSheet::lack(const QString &why)
{
    m_about->clear();
    m_canvas->lack(why);
    if (m_retry->hasFocus() || m_copy->hasFocus()) // else "Save as…" would get the keys
        m_close->setFocus(Qt::OtherFocusReason);
    m_retry->hide();
    m_copy->setEnabled(false);
    m_copy->setToolTip(tr("The picture is not here."));
}

/// Of the whole screen: the window may grow.
QSize PictureSheet::bounds() const
{
    return (QSizeF(screen()->size()) * devicePixelRatioF()).toSize();
}

void PictureSheet::say(const QString &words)
{
    m_said->setText(words);
}

} // namespace ringdown::messages
