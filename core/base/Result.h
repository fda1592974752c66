// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <string>
#include <utility>
#include <variant>

namespace ringdown {

/// What kind of thing went wrong; the program decides by it, people read sentences made in ui/format.
enum class ErrorCode {
    BadInput,      ///< the caller handed in something malformed; nothing was changed
    NotFound,      ///< the named thing does not exist
    Conflict,      ///< somebody else was first (a stale revision, a claimed call)
    Refused,       ///< not allowed (role, signature)
    Unavailable,   ///< a part that is needed does not answer (disk, network, relay)
    Locked,        ///< another process holds it
    TooLarge,      ///< over a documented limit
    Configuration, ///< the program was started with settings it cannot serve with
};

/// An error that crosses rooms: a code for the program, a detail for the log (never a secret).
struct Error {
    ErrorCode code = ErrorCode::BadInput;
    std::string detail;

    friend bool operator==(const Error &, const Error &) = default;
};

/// A value or an Error. No exception crosses a room; ask hasValue() before value().
template <typename T>
class [[nodiscard]] Result {
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    bool hasValue() const { return m_state.index() == 0; }
    explicit operator bool() const { return hasValue(); }
    const T &value() const & { return std::get<0>(m_state); }
    T &value() & { return std::get<0>(m_state); }
    T &&value() && { return std::get<0>(std::move(m_state)); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }
    const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

/// Success without a value, or an Error.
template <>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error)
        : m_error(std::move(error))
    {
    }

    bool hasValue() const { return !m_error; }
    explicit operator bool() const { return hasValue(); }
    const Error &error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

} // namespace ringdown
