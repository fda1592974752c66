// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/pictures/MediumSlot.h"

#include "ui/messages/pictures/PictureTile.h"
#include "ui/shell/Caption.h"
#include "ui/shell/Colours.h"
#include "ui/shell/FitToFont.h"
#include "ui/shell/WrapRow.h"

#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace ringdown::messages {
namespace {

constexpr int slotRadius = 8;
constexpr int besideQuietWords = 7; ///< of a button without an outline, so that its words stand in line

} // namespace

MediumSlot::MediumSlot(MediumSubject subject, PictureShelf &shelf, QWidget *parent)
    : QWidget(parent)
    , m_subject(std::move(subject))
    , m_shelf(shelf)
    , m_tile(m_subject.isPicture() ? new PictureTile(m_subject, shelf) : nullptr)
    , m_notice(new QWidget)
    , m_words(new shell::Caption(shell::TextSize::Small))
    , m_retry(new QPushButton(tr("Retry")))
    , m_save(new QPushButton(tr("Save as…")))
{
    build();
    connect(m_retry, &QPushButton::clicked, this, &MediumSlot::tryAgain);
    connect(m_save, &QPushButton::clicked, this, [this] { Q_EMIT saveWanted(m_subject); });
    connect(&m_shelf, &PictureShelf::changed, this, [this](const client::MediumId &id) {
        if (id == m_subject.id)
            refresh();
    });
    refresh();
}

void MediumSlot::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    if (m_tile) {
        column->addWidget(m_tile);
        connect(m_tile, &PictureTile::clicked, this, &MediumSlot::opened);
        shell::fitToFont(*this, [this] {
            m_notice->setMinimumHeight(m_tile->sizeHint().height());
            m_notice->setMaximumWidth(m_tile->sizeHint().width());
        });
    }
    column->addWidget(m_notice);
    auto *lines = new QVBoxLayout(m_notice);
    lines->setContentsMargins(10 - besideQuietWords, 8, 10, 6);
    lines->setSpacing(2);
    m_words->setContentsMargins(besideQuietWords, 0, 0, 0);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    if (m_tile)
        lines->addStretch(1);
    lines->addWidget(m_words);
    auto *deeds = new shell::WrapRow;
    for (QPushButton *deed : {m_retry, m_save}) {
        deed->setProperty("quiet", true);
        deed->setProperty(lineKeyName, keyOf(m_subject.id));
        deeds->addWidget(deed);
    }
    lines->addLayout(deeds);
    if (m_tile)
        lines->addStretch(1);
    m_retry->setAccessibleName(tr("Retry: %1", "what was not fetched").arg(m_subject.name));
    m_save->setAccessibleName(tr("Save as…: %1", "what is saved").arg(m_subject.name));
}

void MediumSlot::refresh()
{
    const MediumState state = m_shelf.state(m_subject.id);
    const auto *failure = std::get_if<client::ApiFailure>(&state);
    const auto *file = std::get_if<KeptFile>(&state);
    const auto *shown = std::get_if<Shown>(&state);
    const bool isTold = failure || file || !m_tile;
    const bool hadKeys = m_tile ? m_tile->hasFocus() || m_retry->hasFocus() : m_retry->hasFocus();
    m_retry->setVisible(failure);
    m_save->setVisible(!failure);
    m_notice->setVisible(isTold);
    if (failure)
        tell(mediumTrouble(*failure));
    else if (file)
        tell(fileWords(m_subject.type, *file));
    else if (shown)
        tell(fileWords(m_subject.type, {Unshown::NoPicture, shown->bytes}));
    else
        tell(std::holds_alternative<Asked>(state)
                 ? tr("%1 is being fetched…", "\"A file (application/pdf)\"").arg(fileWords(m_subject.type))
                 : fileWords(m_subject.type));
    if (m_tile) {
        m_tile->take(state);
        m_tile->setVisible(!isTold);
    }
    if (hadKeys)
        (!isTold   ? static_cast<QWidget *>(m_tile)
         : failure ? m_retry
                   : m_save)
            ->setFocus(Qt::OtherFocusReason);
}

void MediumSlot::tell(const QString &words)
{
    m_words->setText(words);
    m_words->setToolTip(m_subject.name);
}

void MediumSlot::tryAgain()
{
    if (m_tile)
        m_shelf.retry(m_subject.id, m_tile->bounds());
    else
        Q_EMIT saveWanted(m_subject);
}

void MediumSlot::paintEvent(QPaintEvent *)
{
    if (m_notice->isHidden())
        return;
    const shell::Colours &colours = shell::Colours::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(shell::blended(colours.raised, colours.text, 0.07));
    painter.drawRoundedRect(m_notice->geometry(), slotRadius, slotRadius);
}

} // namespace ringdown::messages
