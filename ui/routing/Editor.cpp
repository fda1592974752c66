// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/Editor.h"

#include "ui/shell/NumberField.h"

#include <utility>

namespace ringdown::routing_ui {

Editor::Editor(draft::Draft &draft, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
{
    connect(&draft, &draft::Draft::planChanged, this, [this](const TenantId &tenant) {
        if ((tenant.isEmpty() || tenant == m_tenant) && this->tenant())
            read();
    });
}

void Editor::readWhenLiveChanges()
{
    connect(&m_draft, &draft::Draft::basisChanged, this, [this] {
        if (tenant())
            read();
    });
}

QWidget *Editor::revisit(const std::string &path)
{
    return goTo(path) ? keysOrAll() : nullptr;
}

QWidget *Editor::keysOrAll()
{
    QWidget *keys = window()->focusWidget();
    return keys ? keys : this;
}

void Editor::showTenant(const TenantId &tenant)
{
    if (std::exchange(m_tenant, tenant) != tenant)
        shell::NumberField::forgetIn(*this);
    if (this->tenant())
        read();
}

} // namespace ringdown::routing_ui
