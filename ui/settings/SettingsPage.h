// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/format/PlanNames.h"
#include "ui/settings/SettingName.h"
#include "ui/shell/Page.h"

#include <vector>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace ringdown::shell {
class ActionRegistry;
class EmptyState;
class PreferenceBook;
} // namespace ringdown::shell

namespace ringdown::settings {

class DiagnosticsSheet;
class NotificationsSection;
class Section;

/// Ctrl+comma: everything that can be chosen, on one page with a search. A choice acts at once and can be
/// taken back; there is nothing to confirm.
class SettingsPage : public shell::Page {
    Q_OBJECT
public:
    /// area: what the page's sheet covers.
    SettingsPage(shell::PreferenceBook &book, const shell::ActionRegistry &actions, QWidget &area);

    /// Every setting and every group of them, by name.
    std::vector<SettingName> names() const;
    void showSetting(const QString &name);
    void setMuted(const QString &until); ///< no notification comes until this time; "" for none

    QString title() const override { return tr("Settings"); }
    bool needsRelay() const override { return false; }
    void setRelay(link::RelayPort *relay) override { m_relay = relay; }
    void setNames(const format::PlanNames &names) override;
    void showTenant(const TenantId &) override {}
    void reload() override;
    bool hasFilter() const override { return true; }
    void focusFilter() override;
    void clearFilter() override;
    bool isFiltered() const override;
    QWidget *mainTable() override;

Q_SIGNALS:
    void restartWanted();
    void tellAgainWanted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void listBusinesses();
    void build(const shell::ActionRegistry &actions);
    void add(Section *section);
    void search(const QString &words);
    void showUndo();
    void showDiagnostics();

    shell::PreferenceBook &m_book;
    link::RelayPort *m_relay = nullptr;
    format::PlanNames m_names;
    bool m_isStale = false; ///< other businesses are listed than these, which nobody sees
    QLineEdit *m_search;
    QPushButton *m_undo;
    QVBoxLayout *m_column = nullptr;
    shell::EmptyState *m_nothing;
    NotificationsSection *m_notifications;
    DiagnosticsSheet *m_diagnostics;
    std::vector<Section *> m_sections;
};

} // namespace ringdown::settings
