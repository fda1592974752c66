// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/KeysSection.h"

#include "ui/settings/KeyRules.h"
#include "ui/settings/KeysModel.h"
#include "ui/shell/Caption.h"
#include "ui/shell/ChosenRow.h"
#include "ui/shell/FitToFont.h"
#include "ui/shell/FollowSelection.h"
#include "ui/shell/GrownRows.h"
#include "ui/shell/PreferenceBook.h"
#include "ui/shell/Room.h"
#include "ui/shell/RowFocus.h"
#include "ui/shell/WrapRow.h"

#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace ringdown::settings {
namespace {

constexpr int rowHeight = 30;
constexpr int shownRows = 9;
constexpr int keysWidth = 200;
constexpr int leastName = 140; ///< of a deed whose keys are changed

} // namespace

KeysSection::KeysSection(shell::PreferenceBook &book, const shell::ActionRegistry &actions)
    : Section(tr("Shortcuts"), book)
    , m_actions(actions)
    , m_model(new KeysModel(actions, this))
    , m_table(new QTableView)
    , m_name(new shell::Caption(shell::TextSize::Strong))
    , m_keys(new QKeySequenceEdit)
    , m_use(new QPushButton(tr("Use")))
    , m_default(new QPushButton(tr("Default")))
    , m_allDefault(new QPushButton(tr("All as they were")))
    , m_objection(new shell::Caption(shell::TextSize::Normal, format::Tone::Bad))
{
    m_table->setModel(m_model);
    m_table->setObjectName(QStringLiteral("plainTable"));
    m_table->setItemDelegate(new shell::FramedRow(m_table));
    m_table->setAccessibleName(tr("Actions and their keys"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    new shell::GrownRows(*m_table, rowHeight);
    m_table->setShowGrid(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setFixedHeight(shell::grown(rowHeight, font()) * (shownRows + 1) + 4);
    addWide(m_table, tr("Shortcuts keys keyboard actions"));
    addWide(buildEdit(), tr("Shortcuts keys keyboard actions"));
    shell::followSelection(*m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &KeysSection::showCurrent);
    connect(&actions, &shell::ActionRegistry::keysChanged, this, &KeysSection::show);
    connect(m_keys, &QKeySequenceEdit::keySequenceChanged, this, &KeysSection::judge);
    connect(m_use, &QPushButton::clicked, this,
            [this] { take(m_keys->keySequence(), tr("Keys of “%1”").arg(m_name->text())); });
    connect(m_default, &QPushButton::clicked, this, [this] {
        this->book().change(tr("Default keys of “%1”").arg(m_name->text()),
                            [id = current()](shell::Preferences &p) { p.keys.erase(id); });
    });
    connect(m_allDefault, &QPushButton::clicked, this, [this] {
        this->book().change(tr("All keys as they were"), [](shell::Preferences &p) { p.keys.clear(); });
    });
    shell::chooseRow(*m_table, 0);
    KeysSection::show();
}

QWidget *KeysSection::buildEdit()
{
    auto *edit = new QWidget;
    auto *column = new QVBoxLayout(edit);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto *row = new shell::WrapRow;
    row->setSpacing(8);
    shell::fitToFont(*m_keys, [this] { m_keys->setFixedWidth(shell::grown(keysWidth, m_keys->font())); });
    m_keys->setAccessibleName(tr("New keys"));
    for (auto *typed : m_keys->findChildren<QLineEdit *>()) // what has the keys, and is told of
        typed->setAccessibleName(m_keys->accessibleName());
    m_name->setWordWrap(true);
    row->addGrowing(m_name, leastName);
    for (QWidget *each : {static_cast<QWidget *>(m_keys), static_cast<QWidget *>(m_use),
                          static_cast<QWidget *>(m_default), static_cast<QWidget *>(m_allDefault)})
        row->addWidget(each);
    m_objection->setWordWrap(true);
    column->addLayout(row);
    column->addWidget(m_objection);
    return edit;
}

QString KeysSection::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? m_model->at(index.row()).spec.id : QString();
}

void KeysSection::show()
{
    m_model->refresh();
    m_allDefault->setEnabled(!book().now().keys.empty());
    showCurrent();
}

void KeysSection::showCurrent()
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid())
        return;
    const auto &entry = m_model->at(index.row());
    m_name->setText(QString(entry.spec.words).remove(QLatin1Char('&')));
    m_keys->setKeySequence(entry.spec.keys);
    m_default->setEnabled(entry.spec.keys != entry.initialKeys);
    judge();
}

void KeysSection::judge()
{
    const QModelIndex index = m_table->currentIndex();
    const QString objection = keyObjection(m_actions, current(), m_keys->keySequence());
    m_objection->setText(objection);
    m_objection->setVisible(!objection.isEmpty());
    m_use->setEnabled(objection.isEmpty() && index.isValid() &&
                      m_keys->keySequence() != m_model->at(index.row()).spec.keys);
    m_use->setToolTip(objection);
}

void KeysSection::take(const QKeySequence &keys, const QString &words)
{
    book().change(words, [id = current(), keys](shell::Preferences &p) { p.keys[id] = keys; });
}

} // namespace ringdown::settings
