// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/Golden.h"

#include <QFontDatabase>

#include <cstdlib>

namespace ringdown::tests {
namespace {

constexpr int allowedStep = 12; ///< of a colour's 255

bool isNear(QRgb a, QRgb b)
{
    return std::abs(qRed(a) - qRed(b)) <= allowedStep && std::abs(qGreen(a) - qGreen(b)) <= allowedStep &&
           std::abs(qBlue(a) - qBlue(b)) <= allowedStep;
}

} // namespace

QString whyNoGolden()
{
    const QString drawnWith = QStringLiteral("6.4.2");
    if (QString::fromLatin1(qVersion()) != drawnWith)
        return QStringLiteral("the golden images were drawn with Qt %1, this is %2")
            .arg(drawnWith, QString::fromLatin1(qVersion()));
    if (!QFontDatabase::hasFamily(QStringLiteral("Inter")))
        return QStringLiteral("the font Inter (fonts-inter) is not installed");
    return {};
}

double distance(const QImage &drawn, const QImage &golden)
{
    if (drawn.size() != golden.size() || drawn.isNull())
        return 1;
    const QImage a = drawn.convertToFormat(QImage::Format_RGB32);
    const QImage b = golden.convertToFormat(QImage::Format_RGB32);
    qint64 apart = 0;
    for (int y = 0; y < a.height(); ++y) {
        const auto *left = reinterpret_cast<const QRgb *>(a.constScanLine(y));
        const auto *right = reinterpret_cast<const QRgb *>(b.constScanLine(y));
        for (int x = 0; x < a.width(); ++x)
            apart += isNear(left[x], right[x]) ? 0 : 1;
    }
    return static_cast<double>(apart) / (static_cast<double>(a.width()) * a.height());
}

} // namespace ringdown::tests
