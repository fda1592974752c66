// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace ringdown::plan {

/// Whether the children of a list or an object stand on lines of their own.
enum class Spread { Lines, OneLine };

/// Writes JSON in a fixed layout, value after value. The caller keeps opens and closes in pairs.
class JsonLayout {
public:
    /// Packed: everything without a space, for texts that would otherwise be too long.
    enum class Form { Readable, Packed };

    explicit JsonLayout(Form form)
        : m_form(form)
    {
    }

    void openObject(Spread spread = Spread::OneLine) { begin('{', spread); }
    void closeObject() { end('}'); }
    void openList(Spread spread = Spread::OneLine) { begin('[', spread); }
    void closeList() { end(']'); }
    void name(std::string_view name); ///< of the member whose value comes next

    void text(std::string_view value);
    void number(std::int64_t value);
    void truth(bool value);

    void text(std::string_view member, std::string_view value)
    {
        name(member);
        text(value);
    }
    void number(std::string_view member, std::int64_t value)
    {
        name(member);
        number(value);
    }

    std::string take() { return std::move(m_out); }

private:
    struct Level {
        Spread spread;
        bool isEmpty = true;
    };

    void begin(char bracket, Spread spread);
    void end(char bracket);
    void beginValue();
    void newLine();

    std::string m_out;
    std::vector<Level> m_levels;
    Form m_form;
    bool m_named = false; ///< the separator was written with the name
};

} // namespace ringdown::plan
