// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/routes/FieldOffers.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTextBlock>

namespace ringdown::routing_ui {
namespace {

constexpr int fieldRole = Qt::UserRole;
constexpr int margin = 12;
constexpr int offerHeight = 28;

std::optional<TextStretch> begunAt(const QTextCursor &cursor)
{
    if (cursor.hasSelection())
        return {};
    return openField(cursor.block().text(), cursor.positionInBlock());
}

} // namespace

FieldOffers::FieldOffers(QPlainTextEdit &edit)
    : QObject(&edit)
    , m_edit(edit)
    , m_model(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_model, this))
{
    m_completer->setWidget(&edit);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->popup()->setAccessibleName(tr("Fields that can stand here"));
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { take(index.data(fieldRole).toString()); });
}

bool FieldOffers::areOpen() const
{
    return m_completer->popup()->isVisible();
}

void FieldOffers::follow()
{
    const QTextCursor cursor = m_edit.textCursor();
    const auto begun = begunAt(cursor);
    if (begun && m_edit.hasFocus() && !m_edit.isReadOnly())
        open(cursor.block().text().mid(begun->begin + 1, begun->length - 1));
    else
        m_completer->popup()->hide();
}

void FieldOffers::open(const QString &begun)
{
    m_model->clear();
    for (const QString &field : templateFields()) {
        if (!field.startsWith(begun, Qt::CaseInsensitive))
            continue;
        const QString meaning = fieldMeaning(field);
        const QString braced = QStringLiteral("{%1}").arg(field);
        auto *item = new QStandardItem(
            m_sample ? tr("%1  %2: %3", "a field in braces, what it stands for, an example")
                           .arg(braced, meaning, m_sample->filled(braced))
                     : tr("%1  %2", "a field in braces, what it stands for").arg(braced, meaning));
        item->setData(field, fieldRole);
        item->setSizeHint({m_edit.fontMetrics().horizontalAdvance(item->text()) + 2 * margin, offerHeight});
        m_model->appendRow(item);
    }
    if (m_model->rowCount() == 0)
        return m_completer->popup()->hide();
    QAbstractItemView *list = m_completer->popup();
    QRect place = m_edit.cursorRect();
    place.setWidth(list->sizeHintForColumn(0) + list->verticalScrollBar()->sizeHint().width() + margin);
    m_completer->complete(place);
    list->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

void FieldOffers::take(const QString &field)
{
    QTextCursor cursor = m_edit.textCursor();
    const auto begun = begunAt(cursor);
    if (!begun)
        return;
    cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, begun->length);
    cursor.insertText(QStringLiteral("{%1}").arg(field));
    m_edit.setTextCursor(cursor);
}

} // namespace ringdown::routing_ui
