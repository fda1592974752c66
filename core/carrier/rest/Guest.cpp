// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/carrier/rest/Guest.h"

#include <QByteArray>

namespace ringdown::carrier {

bool Guest::isMaster() const
{
    return who == Who::Owner || (who == Who::Key && key->type == AccountKey::Type::Main);
}

bool Guest::may(std::string_view permission) const
{
    if (who == Who::Nobody)
        return false;
    if (who == Who::Owner || key->type != AccountKey::Type::Restricted)
        return true;
    const std::string all = std::string(permission.substr(0, permission.rfind('/'))) + "/*";
    return key->permissions.contains(std::string(permission)) || key->permissions.contains(all);
}

Guest guestOf(RestAccount &account, std::string_view authorization)
{
    constexpr std::string_view basic = "Basic ";
    if (!authorization.starts_with(basic))
        return {};
    authorization.remove_prefix(basic.size());
    const std::string plain =
        QByteArray::fromBase64(QByteArray(authorization.data(), static_cast<qsizetype>(authorization.size())))
            .toStdString();
    const std::size_t colon = plain.find(':');
    if (colon == std::string::npos)
        return {};
    const std::string user = plain.substr(0, colon);
    const std::string password = plain.substr(colon + 1);
    if (user == account.sid && (password == account.primaryToken || password == account.secondaryToken))
        return {Guest::Who::Owner, nullptr};
    const auto key = account.keys.find(user);
    if (key == account.keys.end() || key->second.secret != password)
        return {};
    return {Guest::Who::Key, &key->second};
}

} // namespace ringdown::carrier
