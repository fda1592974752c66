// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/FoldersSection.h"

#include "ui/format/DriftWords.h"
#include "ui/shell/Caption.h"
#include "ui/shell/Settings.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QUrl>

namespace ringdown::settings {

FoldersSection::FoldersSection(shell::PreferenceBook &book)
    : Section(tr("Data and diagnostics"), book)
{
    addFolder(tr("Settings"), tr("This page, windows and their places."),
              QFileInfo(shell::settingsFile()).path());
    addFolder(tr("Drafts and audit"),
              tr("What is not pushed yet, scenarios, and what was done with credentials."),
              shell::stateFolder());
    addFolder(tr("The relay run here"), tr("Its log, plan and revisions."), shell::hostedRelayFolder());
    auto *make = new QPushButton(tr("Diagnostics bundle…"));
    connect(make, &QPushButton::clicked, this, &FoldersSection::diagnosticsWanted);
    addRow(tr("Diagnostics"),
           tr("One file for whoever helps you, listed before it is saved. Secrets, and the "
              "digits of telephone numbers, are taken out."),
           make);
}

void FoldersSection::addFolder(const QString &name, const QString &meaning, const QString &path)
{
    auto *open = new QPushButton(tr("Open the folder"));
    const bool exists = QFileInfo::exists(path);
    open->setEnabled(exists);
    open->setToolTip(exists ? path : tr("%1 does not exist yet: nothing was kept there.").arg(path));
    connect(open, &QPushButton::clicked, this,
            [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
    addRow(name, tr("%1 %2", "what a folder holds, its path").arg(meaning, format::breakable(path)), open);
}

} // namespace ringdown::settings
