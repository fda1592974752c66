// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/draft/Draft.h"

#include <QWidget>

#include <functional>
#include <optional>

class QPushButton;
class QTableView;

namespace ringdown::link {
class RelayPort;
}
namespace ringdown::shell {
class Caption;
class EmptyState;
} // namespace ringdown::shell

namespace ringdown::routing_ui {

class BusinessModel;
class BusinessSheet;
class RemoveBusinessSheet;

/// The businesses of the draft: one to open, to add, to copy, to change, to remove.
class BusinessesView : public QWidget {
    Q_OBJECT
public:
    /// What else uses a business (scenarios, saved filters), a sentence each.
    using OtherUses = std::function<QStringList(const plan::Tenant &)>;

    BusinessesView(draft::Draft &draft, QWidget *window, QWidget *parent = nullptr);

    void setRelay(link::RelayPort *relay) { m_relay = relay; } ///< asked for the calls of one that goes
    void setOtherUses(OtherUses uses) { m_otherUses = std::move(uses); }
    /// Brings what stands at a path into view: a number or the name of a business; false for anything else.
    bool goTo(const std::string &path);
    void ask(const QString &question); ///< what one of them is to be chosen for; "" when for nothing
    QTableView *table() const { return m_table; }
    void addBusiness();
    void copyBusiness();
    void changeBusiness();
    void removeBusiness();

Q_SIGNALS:
    void openWanted(const ringdown::TenantId &tenant);
    void undoOffered(const QString &sentence);

private:
    void build();
    void wireSheets();
    void read();
    void showQuestion();
    void allow();
    const plan::Tenant *chosen() const;
    void choose(const TenantId &id);
    void askForCalls(const TenantId &tenant);

    draft::Draft &m_draft;
    link::RelayPort *m_relay = nullptr;
    OtherUses m_otherUses;
    BusinessModel *m_model;
    QTableView *m_table;
    shell::Caption *m_question;
    shell::EmptyState *m_none;
    QWidget *m_noneArea = nullptr; ///< scrolls it
    QPushButton *m_add;
    QPushButton *m_copy;
    QPushButton *m_change;
    QPushButton *m_remove;
    QPushButton *m_open;
    BusinessSheet *m_sheet;
    RemoveBusinessSheet *m_removeSheet;
};

} // namespace ringdown::routing_ui
