// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/simulator/ScenarioList.h"

#include "ui/shell/Caption.h"
#include "ui/shell/FitToFont.h"
#include "ui/shell/Toast.h"
#include "ui/shell/WrapRow.h"
#include "ui/shell/WrappedRows.h"
#include "ui/simulator/ScenarioModel.h"

#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QResizeEvent>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace ringdown::simulator {
namespace {

constexpr int mostRows = 4; ///< shown at once: the path above is the answer
constexpr int leastCountWidth = 180;

} // namespace

ScenarioList::ScenarioList(shell::Toast &toast, QWidget *parent)
    : QFrame(parent)
    , m_toast(toast)
    , m_model(new ScenarioModel(this))
    , m_list(new QListView)
    , m_count(new shell::Caption(shell::TextSize::Strong))
    , m_trouble(new shell::Caption(shell::TextSize::Normal, format::Tone::Bad))
    , m_open(new QPushButton(tr("Open")))
    , m_rename(new QPushButton(tr("Rename")))
    , m_remove(new QPushButton(tr("Remove")))
{
    setObjectName(QStringLiteral("card"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 8, 14, 8);
    column->setSpacing(4);
    column->addWidget(buildHead());
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    column->addWidget(m_trouble);
    m_list->setModel(m_model);
    m_list->setFrameShape(QFrame::NoFrame);
    new shell::WrappedRows(*m_list);
    m_list->installEventFilter(this);
    shell::fitToFont(*m_list, [this] { fitList(); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &ScenarioList::fitList);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ScenarioList::fitList);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_list->setAccessibleName(tr("Saved scenarios"));
    column->addWidget(m_list);
    connect(m_model, &ScenarioModel::renameWanted, this, &ScenarioList::rename);
    connect(m_list, &QListView::activated, m_open, &QPushButton::click);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ScenarioList::showCount);
    connect(&toast, &shell::Toast::pressed, this, &ScenarioList::bringBack);
    connect(&toast, &shell::Toast::said, this,
            [this] { m_removed.reset(); }); // its button is another one's now
    auto *byKey = new QShortcut(QKeySequence::Delete, m_list);
    byKey->setContext(Qt::WidgetWithChildrenShortcut);
    connect(byKey, &QShortcut::activated, this, &ScenarioList::remove);
    showCount();
}

/// As high as its rows, so that what is above has the rest.
void ScenarioList::fitList()
{
    const int rows = std::clamp(m_model->rowCount(), 1, mostRows);
    int high = 2 * m_list->frameWidth();
    for (int row = 0; row < rows; ++row)
        high += std::max(m_list->sizeHintForRow(row), m_list->fontMetrics().height() + 8);
    m_list->setFixedHeight(high);
}

/// Its words wrap: another width makes other heights.
bool ScenarioList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::Resize &&
        static_cast<QResizeEvent *>(event)->size().width() !=
            static_cast<QResizeEvent *>(event)->oldSize().width())
        QMetaObject::invokeMethod(this, &ScenarioList::fitList, Qt::QueuedConnection); // its viewport follows
    return QFrame::eventFilter(watched, event);
}

QWidget *ScenarioList::buildHead()
{
    auto *head = new QWidget;
    auto *row = new shell::WrapRow(head);
    auto *save = new QPushButton(tr("Save scenario…"));
    auto *copy = new QPushButton(tr("Copy as test"));
    copy->setToolTip(tr("The call and how it goes, as the text of a scenario’s file"));
    connect(copy, &QPushButton::clicked, this, &ScenarioList::copyWanted);
    m_count->setWordWrap(true);
    row->addGrowing(m_count, leastCountWidth);
    for (QPushButton *button : {m_open, m_rename, m_remove, copy, save})
        row->addWidget(button);
    connect(save, &QPushButton::clicked, this, &ScenarioList::saveWanted);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (chosen() >= 0)
            Q_EMIT openWanted(m_model->kept(chosen()).scenario);
    });
    connect(m_rename, &QPushButton::clicked, this, [this] { m_list->edit(m_list->currentIndex()); });
    connect(m_remove, &QPushButton::clicked, this, &ScenarioList::remove);
    return head;
}

void ScenarioList::setFolder(const scenario::ScenarioFolder &folder)
{
    m_folder = folder;
    m_kept.clear();
    m_removed.reset();
    read();
}

void ScenarioList::readAgain()
{
    if (m_list->viewport()->findChild<QLineEdit *>()) // one is being renamed
        return;
    const QString file = chosen() >= 0 ? m_model->kept(chosen()).file : QString();
    read();
    choose(file);
}

void ScenarioList::read()
{
    m_unread.clear();
    if (!m_folder.path().isEmpty())
        m_kept = m_folder.read(m_unread);
    m_model->setScenarios(m_kept);
    m_model->judge(m_draft);
    m_trouble->setText(m_unread.join(QLatin1Char('\n')));
    m_trouble->setVisible(!m_unread.isEmpty());
    showCount();
}

void ScenarioList::judge(const routing::CompiledPlan *draft)
{
    m_draft = draft;
    m_model->judge(draft);
    showCount();
}

std::vector<scenario::Scenario> ScenarioList::scenarios() const
{
    return m_model->scenarios();
}

void ScenarioList::showCount()
{
    const int count = m_model->rowCount();
    const int failing = m_model->failing();
    m_list->setVisible(count > 0);
    m_count->setTone(failing > 0 ? format::Tone::Bad : format::Tone::Neutral);
    if (count == 0)
        m_count->setText(tr("No scenarios yet. A saved one is checked whenever the draft changes."));
    else if (!m_model->isJudged())
        m_count->setText(tr("Scenarios: %n saved, not checked while the draft has errors", nullptr, count));
    else if (failing == 0)
        m_count->setText(tr("Scenarios: %n saved, all pass on the draft", nullptr, count));
    else
        m_count->setText(tr("Scenarios: %1 pass, %2 of %3 fail on the draft")
                             .arg(count - failing)
                             .arg(failing)
                             .arg(count));
    for (QPushButton *button : {m_open, m_rename, m_remove}) {
        button->setVisible(count > 0);
        button->setEnabled(chosen() >= 0);
    }
}

void ScenarioList::add(const scenario::Scenario &scenario)
{
    const auto file = m_folder.write(scenario);
    if (!file)
        return complain(file.error());
    m_kept.push_back({*file, scenario});
    read();
    choose(*file);
    m_toast.say(tr("Scenario “%1” saved.").arg(scenario.name));
}

QStringList ScenarioList::names(int except) const
{
    QStringList names;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (row != except)
            names.append(m_model->kept(row).scenario.name);
    }
    return names;
}

void ScenarioList::rename(int row, const QString &name)
{
    scenario::KeptScenario renamed = m_model->kept(row);
    if (name.isEmpty())
        return say(tr("A scenario needs a name: this one is “%1” still.").arg(renamed.scenario.name));
    if (names(row).contains(name, Qt::CaseInsensitive))
        return say(
            tr("There is a scenario “%1” already: this one is “%2” still.").arg(name, renamed.scenario.name));
    renamed.scenario.name = name;
    const auto written = m_folder.write(renamed.scenario, renamed.file);
    if (!written)
        return complain(written.error());
    for (scenario::KeptScenario &kept : m_kept) {
        if (kept.file == renamed.file)
            kept = renamed;
    }
    // The editor that tells of the new name is still open on the row.
    QMetaObject::invokeMethod(
        this,
        [this, file = renamed.file] {
            read();
            choose(file);
        },
        Qt::QueuedConnection);
}

void ScenarioList::remove()
{
    if (chosen() < 0)
        return;
    const int row = chosen();
    const scenario::KeptScenario gone = m_model->kept(row);
    const auto removed = m_folder.remove(gone.file);
    if (!removed)
        return complain(removed.error());
    std::erase_if(m_kept, [&](const scenario::KeptScenario &kept) { return kept.file == gone.file; });
    read();
    if (m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1)));
    m_toast.say(tr("Scenario “%1” removed.").arg(gone.scenario.name), tr("Undo"));
    m_removed = gone;
}

void ScenarioList::bringBack()
{
    if (!m_removed)
        return;
    const auto file = m_folder.write(m_removed->scenario, m_removed->file);
    if (!file)
        return complain(file.error());
    m_kept.push_back(*m_removed);
    m_removed.reset();
    read();
    choose(*file);
}

void ScenarioList::choose(const QString &file)
{
    if (const int row = m_model->rowOf(file); row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
    showCount();
}

int ScenarioList::chosen() const
{
    return m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
}

void ScenarioList::complain(const Error &error)
{
    say(QString::fromStdString(error.detail));
}

void ScenarioList::say(const QString &trouble)
{
    m_trouble->setText(trouble);
    m_trouble->show();
}

} // namespace ringdown::simulator
