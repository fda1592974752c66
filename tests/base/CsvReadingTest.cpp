// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/CsvReading.h"
#include "core/base/CsvText.h"

#include <QTest>

using namespace ringdown;

class CsvReadingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rowsAreRead_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("rows"); ///< line:cell|cell
        QTest::newRow("plain") << QByteArray("a,b\nc,d\n") << QByteArray("1:a|b 2:c|d");
        QTest::newRow("no line end at the end") << QByteArray("a,b") << QByteArray("1:a|b");
        QTest::newRow("carriage returns") << QByteArray("a,b\r\nc,d\r\n") << QByteArray("1:a|b 2:c|d");
        QTest::newRow("old line ends") << QByteArray("a,b\rc,d") << QByteArray("1:a|b 2:c|d");
        QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf\"a\",b") << QByteArray("1:a|b");
        QTest::newRow("separator in quotes") << QByteArray("\"a,b\",c") << QByteArray("1:a,b|c");
        QTest::newRow("quotes in quotes") << QByteArray("\"a\"\"b\",c") << QByteArray("1:a\"b|c");
        QTest::newRow("line end in quotes") << QByteArray("\"a\r\nb\",c\nd,e") << QByteArray("1:a_b|c 3:d|e");
        QTest::newRow("blank lines") << QByteArray("a,b\n\n,\nc,d") << QByteArray("1:a|b 4:c|d");
        QTest::newRow("blanks around") << QByteArray(" a , \"b\" ") << QByteArray("1:a|b");
        QTest::newRow("empty cells") << QByteArray(",b,") << QByteArray("1:|b|");
        QTest::newRow("open quote") << QByteArray("a,\"b\nc") << QByteArray("1!a|b_c");
        QTest::newRow("a line that says the separator")
            << QByteArray("\xef\xbb\xbfSep=;\r\na,b\r\nc,d") << QByteArray("2:a|b 3:c|d");
        QTest::newRow("no such line") << QByteArray("sep=a,b\nc,d") << QByteArray("1:sep=a|b 2:c|d");
        QTest::newRow("nothing") << QByteArray() << QByteArray();
    }
    void rowsAreRead()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, rows);
        QByteArrayList lines;
        for (const CsvRow &row : readCsv(text.toStdString(), ',')) {
            QByteArrayList cells;
            for (const std::string &cell : row.cells)
                cells.append(QByteArray::fromStdString(cell).replace(' ', '_'));
            lines.append(QByteArray::number(row.line) + (row.problem.empty() ? ':' : '!') + cells.join('|'));
        }
        QCOMPARE(lines.join(' '), rows);
    }

    void whatIsWrittenIsReadBack()
    {
        std::string text;
        appendCsvRow(text, {"+16195550177", "Harbor \"Master\", east", "=vip"});
        const std::vector<CsvRow> rows = readCsv(text, ',');
        QCOMPARE(rows.size(), std::size_t(1));
        QCOMPARE(rows[0].cells,
                 (std::vector<std::string>{"+16195550177", "Harbor \"Master\", east", "=vip"}));
    }

    void theSeparatorIsGuessed()
    {
        QCOMPARE(guessCsvSeparator("phone,name\n+1,\"a; b\"\n"), ',');
        QCOMPARE(guessCsvSeparator("phone;name\n+1;Smith, Ann\n+2;Lee\n"), ';');
        QCOMPARE(guessCsvSeparator("phone\tname\n+1\tLee, Ann\n"), '\t');
        QCOMPARE(guessCsvSeparator("only one column\n"), ',');
        QCOMPARE(guessCsvSeparator("sep=;\r\nphone;name\r\n"), ';');
        QCOMPARE(guessCsvSeparator("sep=|\r\nphone|name, of whom\r\n"), '|');
    }
};

QTEST_APPLESS_MAIN(CsvReadingTest)
#include "CsvReadingTest.moc"
