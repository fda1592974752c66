// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/DemoDeeds.h"

#include "core/files/WholeFile.h"
#include "core/plan/PlanWriter.h"
#include "ui/draft/Draft.h"
#include "ui/shell/ActionRegistry.h"
#include "ui/shell/EmptyState.h"
#include "ui/window/LeaveDemoSheet.h"

#include <QDir>
#include <QFileDialog>
#include <QSaveFile>

namespace ringdown::window {

DemoDeeds::DemoDeeds(const draft::Draft &draft, shell::ActionRegistry &actions, QWidget *window,
                     QObject *parent)
    : QObject(parent)
    , m_draft(draft)
    , m_actions(actions)
    , m_window(window)
    , m_sheet(new LeaveDemoSheet(window))
{
    connect(m_sheet, &LeaveDemoSheet::keepWanted, this, &DemoDeeds::chooseFile);
    connect(m_sheet, &LeaveDemoSheet::leaveWanted, this, &DemoDeeds::leaveWanted);
}

void DemoDeeds::setMode(Mode mode)
{
    m_mode = mode;
    for (shell::EmptyState *each : m_states)
        offer(*each);
    if (mode == Mode::Demo)
        return m_actions.allow(QStringLiteral("file.leave-demo"));
    m_sheet->close();
    m_actions.forbid(QStringLiteral("file.leave-demo"), tr("This is no demo."));
}

void DemoDeeds::offerIn(const QWidget &page)
{
    for (auto *each : page.findChildren<shell::EmptyState *>()) {
        m_states.push_back(each);
        connect(each, &shell::EmptyState::sampleDataWanted, this, &DemoDeeds::demoWanted);
        offer(*each);
    }
}

void DemoDeeds::offer(shell::EmptyState &state) const
{
    state.offerSampleData(
        m_mode == Mode::Demo
            ? QString()
            : tr("Opens a demo in a window of its own. Nothing is sent, and this window stays as it is."));
}

void DemoDeeds::ask()
{
    m_sheet->begin();
}

void DemoDeeds::chooseFile()
{
    auto *dialog = new QFileDialog(m_window, tr("Keep this plan"), QDir::homePath(), tr("Plans (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->selectFile(QStringLiteral("ringdown-plan.json"));
    connect(dialog, &QFileDialog::fileSelected, this, &DemoDeeds::keepPlan);
    dialog->open();
}

void DemoDeeds::keepPlan(const QString &path)
{
    const std::string text = plan::writePlan(m_draft.plan());
    QSaveFile file(path);
    if (file.open(QFile::WriteOnly) && writeAll(file, text) && putInPlace(file))
        m_sheet->tellKept(path);
    else
        m_sheet->tellNotKept(path, file.errorString());
}

} // namespace ringdown::window
