// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/CsvText.h"

#include <QTest>

using namespace ringdown;

class CsvTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRowIsQuotedAndSeparated();
    void aCellIsNeverAFormula_data();
    void aCellIsNeverAFormula();
};

void CsvTextTest::aRowIsQuotedAndSeparated()
{
    std::string out;
    appendCsvRow(out, {"plain", "", "a,b", "say \"hi\"", "caf\xc3\xa9"});
    appendCsvRow(out, {"second"});
    QCOMPARE(out, std::string("\"plain\",\"\",\"a,b\",\"say \"\"hi\"\"\",\"caf\xc3\xa9\"\r\n\"second\"\r\n"));
}

void CsvTextTest::aCellIsNeverAFormula_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QByteArray>("written");
    const auto row = [](const char *name, const char *cell, const char *written) {
        QTest::newRow(name) << QByteArray(cell) << QByteArray(written);
    };
    row("formula", "=1+1", "'=1+1");
    row("number in E.164", "+16195550100", "'+16195550100");
    row("minus", "-2+3", "'-2+3");
    row("at", "@SUM(A1)", "'@SUM(A1)");
    row("blank before", "  =1", "'  =1");
    row("tab before", "\t=1", "' =1");
    row("return before", "\r=1", "' =1");
    row("no-break space before", "\xc2\xa0=1", "'\xc2\xa0=1");
    row("zero-width space before", "\xe2\x80\x8b=1", "'\xe2\x80\x8b=1");
    row("byte order mark before", "\xef\xbb\xbf \xe3\x80\x80=1", "'\xef\xbb\xbf \xe3\x80\x80=1");
    row("full-width equals",
        "\xef\xbc\x9d"
        "1",
        "'\xef\xbc\x9d"
        "1");
    row("delete before",
        "\x7f"
        "-1",
        "' -1");
    row("formula in a second line", "note\n=1", "note =1");
    row("sign inside", "a=1", "a=1");
    row("em dash is no minus", "\xe2\x80\x94 aside", "\xe2\x80\x94 aside");
    row("control characters", "a\x1b[31mb\x7f", "a [31mb ");
}

void CsvTextTest::aCellIsNeverAFormula()
{
    QFETCH(QByteArray, cell);
    QFETCH(QByteArray, written);
    std::string out;
    appendCsvRow(out, {std::string_view(cell.constData(), static_cast<std::size_t>(cell.size()))});
    QCOMPARE(QByteArray::fromStdString(out), '"' + written + "\"\r\n");
}

QTEST_APPLESS_MAIN(CsvTextTest)
#include "CsvTextTest.moc"
