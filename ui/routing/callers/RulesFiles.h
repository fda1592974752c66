// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Plan.h"

#include <QObject>

#include <vector>

namespace ringdown::routing_ui {

class RulesImportSheet;

/// Takes caller rules in from a file, after a preview, and writes them to one.
class RulesFiles : public QObject {
    Q_OBJECT
public:
    /// window: what dialogs and sheets are laid over.
    explicit RulesFiles(QWidget *window, QObject *parent = nullptr);

    void chooseImport(plan::Tenant tenant);
    void preview(const plan::Tenant &tenant, const QString &file, const QByteArray &bytes);
    void chooseExport(const plan::Tenant &tenant);
    void write(const plan::Tenant &tenant, const QString &path);

Q_SIGNALS:
    /// before: the rules that the file was held against.
    void imported(const std::vector<ringdown::plan::CallerRule> &before,
                  const std::vector<ringdown::plan::CallerRule> &rules, int taken);
    void told(const QString &sentence); ///< what went wrong; "" when nothing did

private:
    QWidget *m_window;
    RulesImportSheet *m_sheet;
};

} // namespace ringdown::routing_ui
