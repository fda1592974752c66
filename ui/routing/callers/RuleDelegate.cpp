// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/callers/RuleDelegate.h"

#include "ui/format/NumberWords.h"
#include "ui/routing/callers/CallerRulesModel.h"
#include "ui/shell/Painting.h"
#include "ui/shell/RowFocus.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace ringdown::routing_ui {
namespace {

constexpr int ruleInset = 12;
constexpr int leastRuleHeight = 40;
constexpr int tickSize = 16;

QRect textArea(const QRect &cell)
{
    return cell.adjusted(ruleInset, 5, -6, -5);
}

QString wordsOf(const QModelIndex &index)
{
    return format::unbroken(index.data().toString());
}

void paintTick(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool isOn = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    QStyleOptionViewItem tick(option);
    tick.features |= QStyleOptionViewItem::HasCheckIndicator;
    tick.rect =
        QStyle::alignedRect(option.direction, Qt::AlignCenter, QSize(tickSize, tickSize), option.rect);
    tick.state.setFlag(QStyle::State_On, isOn);
    tick.state.setFlag(QStyle::State_Off, !isOn);
    option.widget->style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &tick, &painter,
                                          option.widget);
}

} // namespace

void RuleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const shell::Colours &colours = shell::Colours::of(QApplication::palette());
    painter->save();
    shell::paintRowBackground(*painter, option, index, colours);
    if (index.data(CallerRulesModel::CaughtRole).toBool())
        painter->fillRect(option.rect.adjusted(0, 0, 0, -1), colours.wash(format::Tone::Good));
    shell::paintRowFocus(*painter, option, index, colours);
    if (index.column() == CallerRulesModel::ActiveColumn)
        paintTick(*painter, option, index);
    const bool isName = index.column() == CallerRulesModel::NameColumn;
    painter->setFont(shell::scaled(option.font, 1.0, isName ? QFont::DemiBold : QFont::Normal));
    QColor ink = colours.text;
    if (index.column() == CallerRulesModel::NoteColumn)
        ink = colours.ink(static_cast<format::Tone>(index.data(CallerRulesModel::ToneRole).toInt()));
    else if (index.column() == CallerRulesModel::PlaceColumn ||
             index.data(CallerRulesModel::PaleRole).toBool())
        ink = colours.muted;
    painter->setPen(ink);
    painter->drawText(textArea(option.rect), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap,
                      wordsOf(index));
    painter->restore();
}

bool RuleDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                               const QModelIndex &index)
{
    const bool isPress = event->type() == QEvent::MouseButtonRelease &&
                         static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton &&
                         option.rect.contains(static_cast<QMouseEvent *>(event)->pos());
    if (index.column() != CallerRulesModel::ActiveColumn || !isPress)
        return false;
    const bool isOn = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, isOn ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

int RuleDelegate::wholeWidth(const QFont &font, const QModelIndex &index)
{
    const QFontMetrics metrics(shell::scaled(font, 1.0, QFont::DemiBold));
    const int tick = index.column() == CallerRulesModel::ActiveColumn ? tickSize : 0;
    return ruleInset + metrics.boundingRect(wordsOf(index)).width() + tick + 12;
}

QSize RuleDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(shell::scaled(option.font, 1.0, QFont::DemiBold));
    const QRect area = textArea({0, 0, std::max(option.rect.width(), 60), 4000});
    const QRect text = metrics.boundingRect(area, Qt::AlignLeft | Qt::TextWordWrap, wordsOf(index));
    return {text.width() + ruleInset + 6, std::max(leastRuleHeight, text.height() + 12)};
}

} // namespace ringdown::routing_ui
