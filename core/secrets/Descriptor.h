// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace ringdown::secrets {

/// What ::open() gave, closed with this object; errno stays what it was.
class Descriptor {
public:
    explicit Descriptor(int number)
        : m_number(number)
    {
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    ~Descriptor();

    bool isOpen() const { return m_number >= 0; }
    int number() const { return m_number; }
    bool sync() const;
    /// Before its end, for who wants to hear whether all was kept. False: see errno.
    bool close();

private:
    int m_number;
};

/// All of bytes, however often it is interrupted. False: see errno.
bool writeAll(int descriptor, std::string_view bytes);
/// Makes the names in a folder outlive a power cut. False: see errno.
bool syncFolder(const std::string &folder);

} // namespace ringdown::secrets
