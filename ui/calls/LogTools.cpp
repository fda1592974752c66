// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calls/LogTools.h"

#include "ui/calls/CallLogModel.h"
#include "ui/calls/CallTable.h"
#include "ui/calls/FilterBar.h"
#include "ui/calls/SavedFilters.h"
#include "ui/shell/Icons.h"
#include "ui/shell/KeyWords.h"
#include "ui/shell/MenuOnPress.h"
#include "ui/shell/Mnemonics.h"

#include <QMenu>
#include <QToolButton>

namespace ringdown::calls {
namespace {

QToolButton *toolButton(format::Glyph glyph, const QString &words, const QString &tip)
{
    auto *button = new QToolButton;
    button->setObjectName(QStringLiteral("plain"));
    button->setIcon(shell::glyphIcon(glyph));
    button->setText(words);
    button->setToolTip(tip);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    return button;
}

QToolButton *menuButton(format::Glyph glyph, const QString &words, const QString &tip)
{
    QToolButton *button = toolButton(glyph, words, tip);
    shell::openMenuOnPress(*button);
    button->setMenu(new QMenu(button));
    return button;
}

} // namespace

LogTools::LogTools(FilterBar &bar, CallTable &table, SavedFilters &saved)
    : QObject(&bar)
    , m_bar(bar)
    , m_table(table)
    , m_saved(saved)
    , m_follow(toolButton(format::Glyph::Live, tr("Follow"), tr("New calls come in at the top at once")))
    , m_export(toolButton(format::Glyph::Export, tr("Export…"), {}))
{
    allowExport({});
    m_follow->setCheckable(true);
    m_follow->setChecked(true);
    auto *filters = menuButton(format::Glyph::Save, tr("Saved"), tr("Filters that have a name"));
    auto *columns = menuButton(format::Glyph::Menu, tr("Columns"), tr("Which columns are shown"));
    for (QToolButton *button : {m_follow, filters, columns, m_export})
        bar.add(button);
    connect(m_follow, &QToolButton::clicked, this, &LogTools::followWanted);
    connect(m_export, &QToolButton::clicked, this, &LogTools::exportWanted);
    connect(filters->menu(), &QMenu::aboutToShow, this, [this, menu = filters->menu()] { fillSaved(*menu); });
    connect(columns->menu(), &QMenu::aboutToShow, this,
            [this, menu = columns->menu()] { fillColumns(*menu); });
}

void LogTools::fillSaved(QMenu &menu)
{
    menu.clear();
    QAction *save = menu.addAction(tr("Save this filter…"), this, &LogTools::saveWanted);
    save->setEnabled(!m_bar.text().isEmpty() && m_bar.reading().isValid());
    menu.addSeparator();
    for (const SavedFilter &filter : m_saved.all()) {
        QAction *action = menu.addAction(shell::withoutMarks(filter.name), this,
                                         [this, text = filter.text] { m_bar.setText(text); });
        action->setToolTip(filter.text);
        action->setCheckable(true);
        action->setChecked(filter.text == m_bar.text());
    }
    if (m_saved.all().empty())
        menu.addAction(tr("No filter is saved yet"))->setEnabled(false);
    menu.addSeparator();
    menu.addAction(tr("Manage saved filters…"), this, &LogTools::manageWanted);
}

void LogTools::fillColumns(QMenu &menu)
{
    menu.clear();
    for (int column = CallLogModel::Caller + 1; column < CallLogModel::ColumnCount; ++column) {
        const QString words = m_table.model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        QAction *action = menu.addAction(words);
        action->setCheckable(true);
        action->setChecked(!m_table.isColumnHidden(column));
        connect(action, &QAction::toggled, this,
                [this, name = CallLogModel::columnName(column)](bool isShown) {
                    QStringList names = m_table.shownColumns();
                    if (isShown)
                        names << name;
                    else
                        names.removeAll(name);
                    m_table.showColumns(names);
                });
    }
    menu.addSeparator();
    menu.addAction(tr("The usual columns"), this, [this] { m_table.showColumns({}); });
}

void LogTools::showFollowing(bool isFollowing)
{
    m_follow->setChecked(isFollowing);
}

void LogTools::allowExport(const QString &objection)
{
    m_export->setEnabled(objection.isEmpty());
    if (objection.isEmpty())
        shell::setKeyTip(*m_export, tr("Write the calls the filter shows into a file"),
                         QStringLiteral("file.export"));
    else
        shell::setKeyTip(*m_export, objection, {});
}

} // namespace ringdown::calls
