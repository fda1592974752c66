// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/BusinessChoice.h"

#include "ui/calls/CallLogPage.h"
#include "ui/draft/Draft.h"
#include "ui/link/Desk.h"
#include "ui/routing/RoutingPage.h"
#include "ui/shell/HeaderStrip.h"
#include "ui/shell/Toast.h"
#include "ui/window/Frame.h"
#include "ui/window/Pulse.h"

#include <utility>

namespace ringdown::window {

BusinessChoice::BusinessChoice(Frame &frame, const link::Desk &desk, const draft::Draft &draft, Pulse &pulse,
                               QObject *parent)
    : QObject(parent)
    , m_frame(frame)
    , m_desk(desk)
    , m_draft(draft)
    , m_pulse(pulse)
{
    connect(frame.header, &shell::HeaderStrip::tenantChosen, this, &BusinessChoice::choose);
    connect(frame.routing, &routing_ui::RoutingPage::tenantWanted, this, &BusinessChoice::show);
    connect(frame.log, &calls::CallLogPage::shownTenantChanged, this, [this](const TenantId &tenant) {
        if (tenant != m_tenant)
            take(tenant);
    });
    // Of another relay's plan it is not to be said that it is there no longer.
    connect(&draft, &draft::Draft::opened, this, [this] { m_name.clear(); });
}

void BusinessChoice::show(const TenantId &tenant)
{
    take(tenant);
    m_frame.log->showTenant(tenant);
}

void BusinessChoice::choose(const TenantId &tenant)
{
    show(tenant);
    Q_EMIT chosen(tenant);
}

void BusinessChoice::showIfThere(const TenantId &tenant)
{
    if (tenant != m_tenant && (tenant.isEmpty() || isThere(tenant)))
        show(tenant);
}

/// In the live plan, or in the draft only.
bool BusinessChoice::isThere(const TenantId &tenant) const
{
    return plan::findTenant(m_desk.names().plan(), tenant) || m_draft.tenant(tenant);
}

void BusinessChoice::take(const TenantId &tenant)
{
    m_tenant = tenant;
    if (const plan::Tenant *live = plan::findTenant(m_desk.names().plan(), tenant))
        m_name = QString::fromStdString(live->name);
    else if (const plan::Tenant *drafted = m_draft.tenant(tenant))
        m_name = QString::fromStdString(drafted->name);
    m_frame.header->chooseTenant(tenant);
    for (shell::Page *page : m_frame.pages()) {
        if (page != m_frame.log) // its filter holds the business
            page->showTenant(tenant);
    }
    m_pulse.setTenant(tenant);
}

void BusinessChoice::leaveGone()
{
    if (m_tenant.isEmpty() || !m_desk.names().isKnown() || isThere(m_tenant))
        return;
    const QString name = std::exchange(m_name, {});
    show({});
    if (!name.isEmpty() && m_frame.toast->sentence().isEmpty()) // one may offer a way back
        m_frame.toast->say(tr("%1 is no longer in the plan: all businesses are shown.").arg(name));
}

/// Those of the live plan, and those that are in the draft only.
void BusinessChoice::list()
{
    shell::HeaderStrip::Drafted drafted;
    for (const plan::Tenant &tenant : m_draft.plan().tenants) {
        if (!plan::findTenant(m_desk.names().plan(), tenant.id))
            drafted.emplace_back(tenant.id, QString::fromStdString(tenant.name));
    }
    m_frame.header->showTenants(m_desk.names(), drafted);
    leaveGone();
}

} // namespace ringdown::window
