// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/format/RoleWords.h"

#include <QCoreApplication>

namespace ringdown::format {
namespace {

struct RoleText {
    Q_DECLARE_TR_FUNCTIONS(RoleWords)
};

} // namespace

QString roleObjection(client::Role needed, client::Role held)
{
    if (held == client::Role::Unknown || held >= needed)
        return {};
    switch (needed) {
    case client::Role::Unknown:
    case client::Role::Viewer:
        return {};
    case client::Role::Operator:
        return RoleText::tr(
            "You are a viewer of this relay: viewers see everything and change nothing. Sign in "
            "with an operator’s token.");
    case client::Role::Admin:
        return RoleText::tr("Only an admin of this relay may do this. Sign in with an admin’s token.");
    }
    return {};
}

QString roleWord(client::Role role)
{
    switch (role) {
    case client::Role::Unknown:
        return {};
    case client::Role::Viewer:
        return RoleText::tr("viewer");
    case client::Role::Operator:
        return RoleText::tr("operator");
    case client::Role::Admin:
        return RoleText::tr("admin");
    }
    return {};
}

} // namespace ringdown::format
