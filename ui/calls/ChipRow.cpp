// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calls/ChipRow.h"

#include "ui/shell/FitToFont.h"
#include "ui/shell/Icons.h"
#include "ui/shell/Mnemonics.h"

#include <QPushButton>
#include <QResizeEvent>

namespace ringdown::calls {
namespace {

constexpr int gap = 6;

/// Calls place(chip, position) for each chip and returns the height they need.
template <typename Place>
int flow(const std::vector<QPushButton *> &chips, int width, Place place)
{
    QPoint at(0, 0);
    int lineHeight = 0;
    for (QPushButton *chip : chips) {
        const QSize size = chip->sizeHint();
        if (at.x() > 0 && at.x() + size.width() > width) {
            at = {0, at.y() + lineHeight + gap};
            lineHeight = 0;
        }
        place(chip, at);
        lineHeight = qMax(lineHeight, size.height());
        at.rx() += size.width() + gap;
    }
    return at.y() + lineHeight;
}

} // namespace

ChipRow::ChipRow(QWidget *parent)
    : QWidget(parent)
{
    const auto layAgain = [this] {
        lay();
        updateGeometry();
    };
    // Once the chips have their new words' size.
    shell::fitToFont(*this,
                     [this, layAgain] { QMetaObject::invokeMethod(this, layAgain, Qt::QueuedConnection); });
}

/// Those that stand there are told other words: dressing a button is slow, and this is done with each key.
void ChipRow::tell(const QStringList &words)
{
    while (m_chips.size() > static_cast<std::size_t>(words.size())) {
        m_chips.back()->hide();
        m_chips.back()->deleteLater();
        m_chips.pop_back();
    }
    while (m_chips.size() < static_cast<std::size_t>(words.size()))
        m_chips.push_back(chip(static_cast<int>(m_chips.size())));
    for (std::size_t i = 0; i < m_chips.size(); ++i) {
        const QString &word = words[static_cast<qsizetype>(i)];
        m_chips[i]->setText(shell::withoutMarks(word));
        m_chips[i]->setToolTip(tr("Take “%1” out of the filter").arg(word));
    }
    setVisible(!words.isEmpty());
    lay();
    updateGeometry();
}

QPushButton *ChipRow::chip(int place)
{
    auto *chip = new QPushButton(this);
    chip->setObjectName(QStringLiteral("chip"));
    shell::growIcon(*chip, 11);
    chip->setIcon(shell::glyphIcon(format::Glyph::Close));
    connect(chip, &QPushButton::clicked, this, [this, place] { Q_EMIT pressed(place); });
    chip->show();
    return chip;
}

void ChipRow::lay()
{
    flow(m_chips, width(),
         [](QPushButton *chip, QPoint at) { chip->setGeometry(QRect(at, chip->sizeHint())); });
    setMinimumHeight(heightForWidth(width()));
}

int ChipRow::heightForWidth(int width) const
{
    return flow(m_chips, width, [](QPushButton *, QPoint) {});
}

QSize ChipRow::sizeHint() const
{
    constexpr int wide = 4000;
    int width = 0;
    const int height = flow(m_chips, wide, [&](QPushButton *chip, QPoint at) {
        width = qMax(width, at.x() + chip->sizeHint().width());
    });
    return {width, height};
}

QSize ChipRow::minimumSizeHint() const
{
    constexpr int narrow = 60;
    return {narrow, heightForWidth(qMax(narrow, width()))};
}

void ChipRow::resizeEvent(QResizeEvent *event)
{
    lay();
    QWidget::resizeEvent(event);
}

} // namespace ringdown::calls
