// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <random>
#include <string>
#include <vector>

namespace ringdown::test {

/// Made-up numbers to which a business in the United States that names no other country sends nothing, and
/// such as it may reach. Nobody has them: they are those that countries set aside for films, and 555-01.
class RefusedNumbers {
public:
    explicit RefusedNumbers(unsigned seed)
        : m_random(seed)
    {
    }

    /// Of another country, or of a premium, pay-per-call or satellite range.
    std::string refused()
    {
        // d: any digit.
        static const std::vector<std::string> ranges = {
            "+1900555dddd",  "+1202976dddd",  "+1212976dddd",  "+1415976dddd",  "+1619976dddd",
            "+9795550dddd",  "+8816555dddd",  "+88215550dddd", "+88315550dddd", "+87077555dddd",
            "+4420794600dd", "+442079460ddd", "+441632960ddd", "+447700900ddd", "+449098790ddd",
            "+3319900dddd",  "+33639980ddd",  "+493023125ddd", "+61255501ddd",  "+61355501ddd",
            "+61855501ddd",  "+46846500dddd", "+3532091ddddd", "+1242555dddd",  "+1246555dddd",
            "+1264555dddd",  "+1268555dddd",  "+1284555dddd",  "+1345555dddd",  "+1441555dddd",
            "+1473555dddd",  "+1649555dddd",  "+1664555dddd",  "+1721555dddd",  "+1758555dddd",
            "+1767555dddd",  "+1784555dddd",  "+1809555dddd",  "+1829555dddd",  "+1849555dddd",
            "+1868555dddd",  "+1869555dddd",  "+1876555dddd",  "+1204555dddd",  "+1250555dddd",
            "+1306555dddd",  "+1403555dddd",  "+1416555dddd",  "+1506555dddd",  "+1514555dddd",
            "+1604555dddd",  "+1613555dddd",  "+1705555dddd",  "+1780555dddd",  "+1902555dddd"};
        return in(ranges);
    }
    std::string own()
    {
        static const std::vector<std::string> ranges = {"+120255501dd", "+121255501dd", "+141555501dd",
                                                        "+161955501dd", "+120655501dd", "+131255501dd"};
        return in(ranges);
    }

private:
    std::string in(const std::vector<std::string> &ranges)
    {
        std::string number = ranges[m_random() % ranges.size()];
        for (char &digit : number) {
            if (digit == 'd')
                digit = static_cast<char>('0' + m_random() % 10);
        }
        return number;
    }

    std::mt19937 m_random;
};

} // namespace ringdown::test
