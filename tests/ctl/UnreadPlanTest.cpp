// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ctl/Program.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <memory>

using namespace ringdown;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A relay that answers everything with a plan of a newer format.
class NewerRelay {
public:
    NewerRelay()
    {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            auto *socket = m_server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                const QByteArray request = socket->readAll();
                if (!request.contains("\r\n\r\n"))
                    return;
                asked << QString::fromLatin1(request.left(request.indexOf(" HTTP")));
                const QByteArray plan =
                    "{\"format\": 1, \"tenants\": [{\"id\": \"qdn\", \"mood\": \"sunny\"}]}";
                socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nETag: \"7\"\r\n"
                              "Connection: close\r\nContent-Length: " +
                              QByteArray::number(plan.size()) + "\r\n\r\n" + plan);
                socket->disconnectFromHost();
            });
        });
    }
    QString url() const { return u"http://127.0.0.1:%1"_s.arg(m_server.serverPort()); }

    QStringList asked;

private:
    QTcpServer m_server;
};

ctl::ProgramRun run(const NewerRelay &relay, const QStringList &arguments)
{
    QProcess program;
    QProcessEnvironment environment = ctl::bareEnvironment();
    environment.insert(u"RINGDOWN_TOKEN"_s, QString(40, u'v'));
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(RINGDOWN_BINARY_DIR "/ringdownctl"),
                  arguments + QStringList{u"--relay"_s, relay.url()});
    if (!QTest::qWaitFor([&] { return program.state() == QProcess::NotRunning; }, 30'000))
        return {};
    return {program.exitCode(), program.readAllStandardOutput(), program.readAllStandardError()};
}

} // namespace

/// A relay whose plan this program cannot read.
class UnreadPlanTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// Nothing of half a plan is taken: its names and its zone decide which calls a filter means.
    void noFilterIsReadByHalfAPlan()
    {
        const NewerRelay relay;
        const ctl::ProgramRun said = run(relay, {u"calls"_s, u"--filter"_s, u"last:1h"_s});
        QCOMPARE(said.code, 1);
        QCOMPARE(said.err, QByteArray("No calls: the relay's plan cannot be read here; is this ringdownctl "
                                      "older than the relay?\n"));
        QCOMPARE(said.out, QByteArray());
        QCOMPARE(relay.asked, QStringList{u"GET /api/v1/plan"_s}); // and no calls
    }

    void nothingIsComparedWithHalfAPlan()
    {
        const NewerRelay relay;
        const QString plan = QStringLiteral(RINGDOWN_SOURCE_DIR "/resources/plans/harbor.json");
        const ctl::ProgramRun said = run(relay, {u"diff"_s, plan});
        QCOMPARE(said.code, 1);
        QVERIFY2(said.err.startsWith("Not compared: the relay's plan cannot be read here"),
                 said.err.constData());
    }
};

QTEST_GUILESS_MAIN(UnreadPlanTest)
#include "UnreadPlanTest.moc"
