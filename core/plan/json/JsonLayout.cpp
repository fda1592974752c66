// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/json/JsonLayout.h"

#include "core/base/JsonText.h"

namespace ringdown::plan {

void JsonLayout::newLine()
{
    m_out += '\n';
    m_out.append(2 * m_levels.size(), ' ');
}

void JsonLayout::beginValue()
{
    if (m_named || m_levels.empty()) {
        m_named = false;
        return;
    }
    Level &level = m_levels.back();
    if (!level.isEmpty)
        m_out += ',';
    if (m_form == Form::Readable && level.spread == Spread::Lines)
        newLine();
    else if (m_form == Form::Readable && !level.isEmpty)
        m_out += ' ';
    level.isEmpty = false;
}

void JsonLayout::begin(char bracket, Spread spread)
{
    beginValue();
    m_out += bracket;
    m_levels.push_back({spread, true});
}

void JsonLayout::end(char bracket)
{
    const Level level = m_levels.back();
    m_levels.pop_back();
    if (m_form == Form::Readable && level.spread == Spread::Lines && !level.isEmpty)
        newLine();
    m_out += bracket;
}

void JsonLayout::name(std::string_view name)
{
    beginValue();
    appendJsonString(m_out, name);
    m_out += m_form == Form::Readable ? ": " : ":";
    m_named = true;
}

void JsonLayout::text(std::string_view value)
{
    beginValue();
    appendJsonString(m_out, value);
}

void JsonLayout::number(std::int64_t value)
{
    beginValue();
    m_out += std::to_string(value);
}

void JsonLayout::truth(bool value)
{
    beginValue();
    m_out += value ? "true" : "false";
}

} // namespace ringdown::plan
