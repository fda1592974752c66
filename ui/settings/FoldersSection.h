// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/Section.h"

namespace ringdown::settings {

/// Where the console keeps what, and the bundle for whoever helps with a fault.
class FoldersSection : public Section {
    Q_OBJECT
public:
    explicit FoldersSection(shell::PreferenceBook &book);

Q_SIGNALS:
    void diagnosticsWanted();

private:
    void addFolder(const QString &name, const QString &meaning, const QString &path);
};

} // namespace ringdown::settings
