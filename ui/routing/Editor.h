// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Id.h"
#include "core/base/Instant.h"
#include "core/base/VoicemailPickUp.h"
#include "ui/draft/Draft.h"
#include "ui/routing/TextStops.h"

#include <QStringList>
#include <QWidget>

#include <string>
#include <vector>

namespace ringdown::link {
class RelayPort;
}

namespace ringdown::routing_ui {

/// One part of a business's routing on the screen. It shows the draft, changes it by Draft::edit() alone, and
/// reads it again when the draft says that it changed.
class Editor : public QWidget {
    Q_OBJECT
public:
    Editor(draft::Draft &draft, QWidget *parent = nullptr);

    /// The business that is edited. Never empty.
    void showTenant(const TenantId &tenant);
    const TenantId &shownTenant() const { return m_tenant; }
    virtual void setNow(Instant) {}             ///< by the relay's clock
    virtual void setRelay(link::RelayPort *) {} ///< for what the log knows; nullptr without one
    /// When whose voicemail picks up, as the relay has learned.
    virtual void showPickUps(const std::vector<VoicemailPickUp> &) {}
    /// Who wrote STOP to the businesses' numbers; nothing while that is not known.
    virtual void showStops(const KnownStops &) {}
    /// Brings what stands at a path of the plan document into view, with the keys
    /// ("tenants[0].hours.week.fri"); false when this editor does not show it.
    virtual bool goTo(const std::string &path) = 0;
    /// The same for what undo or redo changed just now, while this editor is shown: where the change is seen;
    /// nullptr when this editor does not show it. The keys may stay where they are.
    virtual QWidget *revisit(const std::string &path);
    virtual QString title() const = 0;
    /// The fields whose text cannot be read, and is no part of the draft.
    virtual QStringList untaken() const { return {}; }

Q_SIGNALS:
    /// Something went that may be missed: a sentence to show with a way to take the last step back.
    void undoOffered(const QString &sentence);
    /// A test call is to ring this contact's phone alone.
    void ringWanted(const ringdown::TenantId &tenant, const ringdown::ContactId &contact);

protected:
    virtual void read() = 0; ///< the draft's tenant, into the widgets
    draft::Draft &plan() const { return m_draft; }
    const TenantId &tenantId() const { return m_tenant; }
    /// nullptr when the draft does not have the business any more.
    const plan::Tenant *tenant() const { return m_draft.tenant(m_tenant); }
    /// The business as the relay has it; nullptr when it does not.
    const plan::Tenant *liveTenant() const { return plan::findTenant(m_draft.live(), m_tenant); }
    void readWhenLiveChanges(); ///< also when somebody pushed
    QWidget *keysOrAll();       ///< what has the keys in the window; this editor when nothing has

private:
    draft::Draft &m_draft;
    TenantId m_tenant;
};

} // namespace ringdown::routing_ui
