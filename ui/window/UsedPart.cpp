// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/UsedPart.h"

#include <QApplication>
#include <QCoreApplication>
#include <QFontInfo>

namespace ringdown::window {
namespace {

struct PartText {
    Q_DECLARE_TR_FUNCTIONS(UsedPart)
};

UsedPart typeface()
{
    const QString family = QFontInfo(QApplication::font()).family();
    return {family, PartText::tr("The typeface"),
            family.startsWith(QLatin1String("Inter")) ? QStringLiteral("SIL OFL 1.1")
                                                      : PartText::tr("comes with this desk", "a typeface")};
}

} // namespace

std::vector<UsedPart> usedParts()
{
    return {
        {QStringLiteral("Qt %1").arg(QLatin1String(qVersion())),
         PartText::tr("Windows, the network, sound and speech"), QStringLiteral("LGPL 3")},
        {QStringLiteral("libphonenumber"), PartText::tr("Phone numbers"), QStringLiteral("Apache 2.0")},
        {QStringLiteral("libical"), PartText::tr("Holidays from a calendar file"),
         QStringLiteral("LGPL 2.1, MPL 2.0")},
        {QStringLiteral("libpng"), PartText::tr("Pictures in messages"), QStringLiteral("libpng 2")},
        {QStringLiteral("QtKeychain"), PartText::tr("The keyring of this desk"), QStringLiteral("BSD")},
        {QStringLiteral("OpenSSL"), PartText::tr("Secure connections and signatures"),
         QStringLiteral("Apache 2.0")},
        {QStringLiteral("SQLite"), PartText::tr("What the relay keeps"), PartText::tr("public domain")},
        {QStringLiteral("Boost"), PartText::tr("The relay’s connections"), QStringLiteral("Boost 1.0")},
        {QStringLiteral("JSON for Modern C++"), PartText::tr("Plans and other files"), QStringLiteral("MIT")},
        {QStringLiteral("jemalloc"), PartText::tr("The relay’s memory"), QStringLiteral("BSD")},
        typeface()};
}

} // namespace ringdown::window
