// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/FolderTabs.h"

#include "ui/messages/InboxLink.h"
#include "ui/messages/MessageWords.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace ringdown::messages {
namespace {

constexpr std::array folders = {Folder::Unheard, Folder::Unclaimed, Folder::Texts, Folder::All};

} // namespace

FolderTabs::FolderTabs(QWidget *parent)
    : QTabBar(parent)
{
    setObjectName(QStringLiteral("tabs"));
    setDrawBase(false);
    setExpanding(false);
    setAccessibleName(tr("Which messages"));
    for (const Folder each : folders)
        addTab(folderWords(each));
}

Folder FolderTabs::folder() const
{
    return folders[static_cast<std::size_t>(std::max(0, currentIndex()))];
}

void FolderTabs::choose(Folder folder)
{
    const auto *const at = std::find(folders.begin(), folders.end(), folder);
    setCurrentIndex(static_cast<int>(at - folders.begin()));
}

void FolderTabs::tell(const InboxCounts &counts, const InboxLink &link,
                      const std::optional<FoundCallers> &found)
{
    for (std::size_t i = 0; i < folders.size(); ++i) {
        const int count = counts.of(folders[i]);
        const QString figure = QLocale().toString(count);
        const bool hasOlder = link.inbox().hasOlder(folders[i]);
        const QString all = hasOlder ? tr("%1+", "at least so many").arg(figure) : figure;
        const QString number =
            found ? tr("%1 of %2", "callers found, of all").arg(QLocale().toString((*found)[i]), all) : all;
        const QString words = folderWords(folders[i]);
        setTabText(static_cast<int>(i),
                   link.isLoaded() ? tr("%1  %2", "folder and how many").arg(words, number) : words);
        const QString callers =
            hasOlder ? tr("at least %Ln caller(s)", nullptr, count) : tr("%Ln caller(s)", nullptr, count);
        setTabToolTip(static_cast<int>(i), link.isLoaded() ? callers : QString());
    }
}

} // namespace ringdown::messages
