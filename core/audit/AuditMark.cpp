// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/audit/AuditMark.h"

#include "core/base/JsonText.h"
#include "core/files/WholeFile.h"

#include <nlohmann/json.hpp>

#include <QFile>
#include <QSaveFile>

#include <utility>

namespace ringdown::audit {

AuditMark::AuditMark(std::string path, std::string storeId, std::string project)
    : m_path(std::move(path))
    , m_storeId(std::move(storeId))
    , m_project(std::move(project))
{
}

std::int64_t AuditMark::read() const
{
    constexpr qint64 mostBytes = 4096;
    QFile file(QString::fromStdString(m_path));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const nlohmann::json mark = nlohmann::json::parse(file.read(mostBytes).toStdString(), nullptr, false);
    if (!mark.is_object() || mark.value("store", nlohmann::json()) != m_storeId ||
        mark.value("project", nlohmann::json()) != m_project)
        return 0;
    const auto seq = mark.find("seq");
    return seq != mark.end() && seq->is_number_integer() ? seq->get<std::int64_t>() : 0;
}

Result<void> AuditMark::write(std::int64_t seq) const
{
    std::string text;
    JsonObjectWriter json(text);
    json.text("store", m_storeId);
    json.text("project", m_project);
    json.number("seq", seq);
    json.close();
    text += '\n';
    QSaveFile file(QString::fromStdString(m_path));
    if (file.open(QIODevice::WriteOnly) && file.write(text.data(), static_cast<qint64>(text.size())) >= 0 &&
        putInPlace(file))
        return {};
    return Error{ErrorCode::Unavailable, m_path + " cannot be written: " + file.errorString().toStdString()};
}

} // namespace ringdown::audit
