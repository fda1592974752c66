// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/KeysSheet.h"

#include "ui/shell/ActionRegistry.h"
#include "ui/shell/Caption.h"

#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ringdown::window {
namespace {

QWidget *keyList(const shell::ActionRegistry &registry)
{
    auto *list = new QWidget;
    list->setObjectName(QStringLiteral("scrolled"));
    auto *grid = new QGridLayout(list);
    grid->setContentsMargins(0, 0, 8, 0);
    grid->setColumnStretch(0, 1);
    grid->setVerticalSpacing(7);
    int row = 0;
    for (const auto &entry : registry.entries()) {
        if (entry.spec.keys.isEmpty())
            continue;
        auto *words = new shell::Caption(shell::TextSize::Normal);
        words->setText(QString(entry.spec.words).remove(QLatin1Char('&')));
        auto *keys = new shell::Caption(shell::TextSize::Normal, format::Tone::Neutral);
        const QString name = entry.spec.keys.toString(QKeySequence::NativeText);
        keys->setText(entry.spec.scope == shell::KeyScope::Table ? KeysSheet::tr("%1 in a table").arg(name)
                                                                 : name);
        grid->addWidget(words, row, 0);
        grid->addWidget(keys, row, 1);
        ++row;
    }
    grid->setRowStretch(row, 1);
    return list;
}

} // namespace

KeysSheet::KeysSheet(const shell::ActionRegistry &registry, QWidget *window)
    : Sheet(window)
{
    panel()->setAccessibleName(tr("Keyboard and version"));
    auto *column = new QVBoxLayout(panel());
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(10);
    auto *title = new shell::Caption(shell::TextSize::Title);
    title->setText(tr("Keyboard"));
    auto *version = new shell::Caption(shell::TextSize::Normal, format::Tone::Neutral);
    version->setText(
        tr("Ringdown %1, free software under the GNU GPL 3 or later.").arg(QStringLiteral(RINGDOWN_VERSION)));
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(keyList(registry));
    auto *done = new QPushButton(tr("Close"));
    connect(done, &QPushButton::clicked, this, &Sheet::close);
    column->addWidget(title);
    column->addWidget(version);
    column->addWidget(scroll, 1);
    column->addWidget(done, 0, Qt::AlignRight);
}

} // namespace ringdown::window
