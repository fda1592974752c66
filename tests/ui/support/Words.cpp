// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/Words.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QLineEdit>
#include <QMetaProperty>
#include <QPointer>
#include <QWidget>

namespace ringdown::tests {
namespace {

void takeProperties(const QObject &object, QStringList &words)
{
    const QMetaObject *meta = object.metaObject();
    for (int i = 0; i < meta->propertyCount(); ++i)
        words << meta->property(i).read(&object).toString();
    for (const QByteArray &name : object.dynamicPropertyNames())
        words << object.property(name).toString();
}

void takeModel(const QAbstractItemModel &model, const QModelIndex &parent, QStringList &words)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            for (int role = 0; role <= Qt::UserRole + 8; ++role)
                words << model.data(index, role).toString();
            takeModel(model, index, words);
        }
    }
}

void takeAccessible(QObject &object, QStringList &words)
{
    QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(&object);
    if (!heard)
        return;
    for (const auto text :
         {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
        words << heard->text(text);
    if (QAccessibleTextInterface *text = heard->textInterface())
        words << text->text(0, text->characterCount());
}

} // namespace

QStringList everythingIn(QWidget &root)
{
    QStringList words;
    // To ask can make lists lay themselves out anew, and things go meanwhile.
    QList<QPointer<QObject>> all{&root};
    for (QObject *child : root.findChildren<QObject *>())
        all << child;
    for (const QPointer<QObject> &object : all) {
        if (!object)
            continue;
        takeProperties(*object, words);
        if (auto *view = qobject_cast<QAbstractItemView *>(object.data()); view && view->model())
            takeModel(*view->model(), {}, words);
        if (object->isWidgetType())
            takeAccessible(*object, words);
    }
    words.removeAll(QString());
    return words;
}

} // namespace ringdown::tests
