// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventedpeople.h"

#include "people/foldname.h"

using namespace Qt::StringLiterals;

namespace bench {

namespace {

/// The first names and last names of a part of the world; "*" in lasts stands for each of its stems.
struct Region {
    QString firsts;
    QString stems;
    QString endings;
    QString lasts;
    QString phone; ///< # is a digit
    int share = 1;
};

const QList<Region> &regions()
{
    static const QList<Region> all {
        { .firsts =
              u"Oliver Jack Harry George Noah Charlie Jacob Alfie Freddie Oscar Leo Archie Theo Thomas James William "
              u"Henry "
              "Lucas Ethan Mason Logan Daniel Samuel Joseph David Michael Robert Richard Christopher Matthew Anthony "
              "Mark "
              "Steven Paul Andrew Joshua Kenneth Kevin Brian Edward Ronald Timothy Jason Jeffrey Ryan Gary Nicholas "
              "Eric "
              "Stephen Jonathan Larry Justin Scott Brandon Benjamin Gregory Frank Raymond Patrick Alexander Dennis "
              "Jerry "
              "Olivia Amelia Isla Ava Emily Sophia Grace Mia Poppy Ella Lily Evie Isabella Charlotte Freya Daisy Alice "
              "Sophie Florence Phoebe Matilda Harriet Jessica Lauren Rebecca Rachel Hannah Sarah Laura Emma Amy Megan "
              "Katherine Kathryn Catherine Elizabeth Margaret Patricia Jennifer Linda Barbara Susan Dorothy Nancy "
              "Karen "
              "Betty Helen Sandra Donna Carol Ruth Sharon Michelle Deborah Shirley Cynthia Angela Melissa Brenda "
              "Joanna "
              "Joanne Jane Jean Gillian Hilary Philippa Georgina Imogen Beatrice Eleanor Rosie Zara Nicola Tracey"_s,
          .stems = u"Ash Brad Whit Lang Stan Hart Holl Thorn Wood West Nor Sut East Mid Hal Clif Red Craw Hamp Wim "
                   u"Marl Wel Bucking "
                   "Bex Darn Far Gos Hop Ing Kings Law Mil New Oak Pres Rad Sel Tun Up Wal Black Green Brom Cole Dun "
                   "Ell Fair "
                   "Gran Har Ket Lan Mor Nel Os Pem Rock Shel Thur Ward Win"_s,
          .endings = u"ford field ton ley ham worth well by wick more bury ridge"_s,
          .lasts =
              u"Smith Jones Taylor Brown Williams Wilson Johnson Davies Robinson Wright Thompson Evans Walker White "
              u"Roberts "
              "Green Hall Wood Jackson Clarke Patel Khan Lewis James Phillips Mason Mitchell Rose Davis Rodgers Cook "
              "Cooper "
              "Murray Bell Parker Bennett Young King Baker Harris Carter Edwards Turner Hill Moore Clark Allen Ward "
              "Watson "
              "O'Brien O'Connor O'Neill O'Sullivan McDonald MacDonald McCarthy McKenzie MacLeod Fitzgerald Kelly "
              "Murphy Ryan "
              "Byrne Doyle Gallagher Kavanagh Brennan Smyth Smythe Johnston Johnstone Stephenson Stevenson Thomson Philips"_s,
          .phone =
              u"+44 (0)7### ######|07### ######|07#########|+447#########|0044 7### ######|020 7### ####|01##3 ######"_s,
          .share = 8 },
        { .firsts =
              u"Søren Lars Mette Åse Bjørn Jørgen Kåre Øyvind Sigrid Astrid Ingrid Freja Mikkel Rasmus Anders Frederik "
              u"Niels "
              "Jens Karen Kirsten Hanne Ulla Bodil Gro Solveig Göran Åke Örjan Björn Märta Linnéa Agneta Gunnar Håkan "
              "Þór Guðrún Sigríður Ólafur Kristín Jón Helga Eero Väinö Päivi Jyrki Matti Aino Anneli Henrik Magnus Torben"_s,
          .stems = u"An Peter Jen Chri Ras Søren Ja Niel Han Jørgen Mad Mort Laurid Svend Erik Karl Gustaf Johan Olaf "
                   u"Knud Ol Thom "
                   "Simon Iver Mikkel Halvor Gunnar Torben Axel Magnus"_s,
          .endings = u"sen sson son dsen"_s,
          .lasts = u"Ødegård Kierkegård Møller Nørgaard Østergaard Åberg Ångström Sjöberg Björk Lindqvist Lindberg "
                   u"Bergström "
                   "Håkansson Sørby Bråten Fjeld Kjær Bækgaard Ravn Holm Lund Dahl Mæland Virtanen Korhonen Mäkinen "
                   "Nieminen "
                   "Hämäläinen Jónsdóttir Guðmundsson Sigurðardóttir Lykke Skovgaard Winther Friis Krogh"_s,
          .phone =
              u"+45 ## ## ## ##|+45########|## ## ## ##|+47 ### ## ###|+46 70 ### ## ##|070-### ## ##|0045########"_s,
          .share = 4 },
        { .firsts =
              u"Jürgen Günther Jörg Björn Käthe Bärbel Anneliese Hans-Peter Karl-Heinz Anna-Lena Marie-Luise Wolfgang "
              u"Klaus "
              "Ursula Heike Sabine Petra Renate Ingeborg Friedrich Ludwig Matthias Stefan Sebastian Florian Maximilian "
              "Leonie Annika Franziska Katharina Theresa Johanna Lieselotte Uwe Dieter Rüdiger Sönke Ayşe Mehmet Çağlar"_s,
          .stems = u"Berg Stein Holz Wald Eber Ober Unter Nieder Hof Bach Brunn Feld Kirch Linden Rosen Schön Grün "
                   u"Schwarz Weiß Alt "
                   "Neu Mühl Kauf Bau Zimmer Acker Wein Reben Silber Gold Eisen König Kaiser Herr"_s,
          .endings = u"mann bauer hauser huber müller meier berger hofer thaler brecht"_s,
          .lasts = u"Müller Schmidt Schneider Fischer Weber Meyer Meier Maier Mayr Wagner Becker Schulz Hoffmann "
                   u"Schäfer Koch "
                   "Bauer Richter Klein Wolf Schröder Neumann Schwarz Zimmermann Braun Krüger Hofmann Hartmann Lange "
                   "Schmitt "
                   "Werner Krause Lehmann Köhler Böhm Jäger Weiß Groß Strauß Özdemir Yılmaz Şahin Çelik"_s,
          .phone = u"+49 151 ########|0151 ########|0049 170 #######|(030) ### ####|030/#######|+49 (0)89 #######"_s,
          .share = 4 },
        { .firsts = u"Łukasz Paweł Michał Tomasz Małgorzata Agnieszka Katarzyna Wojciech Krzysztof Zbigniew Elżbieta "
                    u"Grażyna Jiří "
                    "Tomáš Lukáš Kateřina Zdeňka Václav Ondřej Željko Đorđe Živko Dragana Miloš Ștefan Ionuț Mihaela "
                    "Gheorghe "
                    "László Győző Zsófia Erzsébet István Ágnes Aleksandra Oksana Volodymyr Ivana Snežana Jožef"_s,
          .stems = u"Wiśn Kow Zieli Szyma Woź Dąbr Kozł Jank Maz Kwiatk Krawcz Piotr Grab Paw Michal Nowa Adam Dud "
                   u"Wieczor Jabł Maj "
                   "Olsz Jaw Mal Stęp Górsk Rutk Sik Ostr Bar Tom Pietr Mar Wróbl"_s,
          .endings = u"owski owska iewicz czyk ński ek ak ewska"_s,
          .lasts =
              u"Nowák Dvořák Černý Procházka Kučera Veselý Horák Němec Jovanović Petrović Đorđević Nikolić Popescu "
              u"Ionescu "
              "Țăran Szabó Kovács Tóth Nagy Horváth Kiss Molnár Šimić Babić Marić Novak Shevchenko Kovalenko Bondarenko"_s,
          .phone = u"+48 ### ### ###|### ### ###|0048#########|+420 ### ### ###|+36 30 ### ####|+40 7## ### ###"_s,
          .share = 4 },
        { .firsts =
              u"José María Juan Carlos Luis Jesús Ángel Begoña Íñigo Núria Jordi Lucía Inés Sofía Álvaro Raúl Rubén "
              u"Mónica "
              "Pilar Joaquín João António Conceição Inês Gonçalo Luís Antônio François Hélène Zoë Chloé Anaïs Benoît "
              "Gaëlle "
              "Jérôme Cécile Rémi Loïc Jean-Pierre Marie-Claire Anne-Sophie Giuseppe Niccolò Francesca Giulia Alessandro Chiara"_s,
          .stems = u"Mart Fern Gonz Rodr Sánch Ram Dom Gut Alv Jim Ben Vel Ord Men Est Per Lop Mor Cas Del Mont Ros "
                   u"Bian Ferr Gal "
                   "Bell Ricc Colomb Fontan Marin"_s,
          .endings = u"ínez ández ález íguez ero ano ini etti elli ara eira"_s,
          .lasts =
              u"García López Pérez Muñoz Núñez Castaño Ibáñez Peña Silva Gonçalves Araújo Magalhães Conceição Lefèvre "
              "Dupont Durand Lefebvre Bélanger Gauthier Côté L'Hôpital D'Angelo Dell'Acqua Rossi Russo Esposito "
              "Bianchi "
              "Romano Greco Conti De~Luca Di~Stefano De~la~Cruz van~der~Berg van~den~Broeck de~Vries Jansen Bakker "
              "Visser Smit Meijer Dijkstra Le~Goff"_s,
          .phone =
              u"+34 6## ### ###|6########|+33 6 ## ## ## ##|06 ## ## ## ##|0031 6 ########|06-########|+39 3## #######"_s,
          .share = 4 },
        { .firsts = u"Wei Fang Xiu Ying Min Jing Li Na Hao Ming Hiroshi Yuki Kenji Sakura Haruka Takeshi Nguyễn Thị "
                    u"Minh Hương Đức "
                    "Priya Rajesh Ananya Sanjay Deepika Arjun Lakshmi Mohammed Muhammad Ahmed Fatima Aisha Omar Yusuf "
                    "Khadija "
                    "Ibrahim Chidi Ngozi Olumide Temitope Kwame Thandiwe Sipho Amara Folasade Lerato Nomvula"_s,
          .stems = u"Tana Suzu Yama Naka Koba Mori Kato Yoshi Matsu Fuji Taka Ishi Haya Ogu Sai Oka Ade Olu Oko Chuk "
                   u"Nwa Bala Rama "
                   "Krish Venka Subra Gopa Nara Sriva"_s,
          .endings = u"moto shita mura gawa da yama bayo wale nkwo nathan murthy krishnan"_s,
          .lasts = u"Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Sato Suzuki Takahashi Tanaka Watanabe Kim Park Lee "
                   u"Choi Trần Lê "
                   "Phạm Hoàng Đặng Singh Kaur Sharma Gupta Kumar Reddy Nair Iyer Ali Hussain Ahmed Rahman Okafor "
                   "Adeyemi Mensah "
                   "Dlamini Nkosi Abubakar"_s,
          .phone =
              u"+86 1## #### ####|+81 90 #### ####|090-####-####|+91 9#### #####|+234 80# ### ####|+1 (###) ###-####|###-###-####"_s,
          .share = 3 },
    };
    return all;
}

class Inventor {
public:
    explicit Inventor(quint32 seed) : m_random(seed)
    {
        for (const Region &region : regions()) {
            Names names { .firsts = region.firsts.split(u' ', Qt::SkipEmptyParts),
                          .lasts = region.lasts.split(u' ', Qt::SkipEmptyParts),
                          .phones = region.phone.split(u'|') };
            QStringList rare;
            for (const QString &stem : region.stems.split(u' ', Qt::SkipEmptyParts))
                for (const QString &ending : region.endings.split(u' ', Qt::SkipEmptyParts))
                    rare << stem + ending;
            names.rare = rare;
            for (int i = 0; i < region.share; ++i)
                m_deck << m_names.size();
            m_names << names;
        }
    }

    rollbook::Person person(qint64 number)
    {
        const Names &home = m_names.at(m_deck.at(m_random.bounded(m_deck.size())));
        const Names &other = below(10) ? m_names.at(m_random.bounded(m_names.size())) : home;
        QString first = frequent(home.firsts);
        if (below(12))
            first += u' ' + frequent(home.firsts);
        QString last = lastName(other);
        if (below(6))
            last += (below(50) ? u'-' : u' ') + lastName(home);
        last.replace(u'~', u' ');
        QString name = first + u' ' + last;
        if (below(1))
            name = name.toUpper();
        else if (below(1))
            name = last + u", " + first;
        return { .id = QString::number(number), .name = name, .email = email(first, last), .phone = phone(home) };
    }

private:
    struct Names {
        QStringList firsts;
        QStringList lasts;
        QStringList phones;
        QStringList rare = {};
    };

    bool below(int percent) { return m_random.bounded(100) < percent; }
    /// The first of a list far more often than the last.
    QString frequent(const QStringList &list)
    {
        const double at = m_random.generateDouble();
        return list.at(qsizetype(at * at * double(list.size())));
    }
    QString lastName(const Names &names) { return below(45) ? frequent(names.lasts) : frequent(names.rare); }

    QString email(const QString &first, const QString &last)
    {
        if (below(6))
            return {};
        static const QStringList hosts { u"gmail.com"_s, u"outlook.com"_s, u"yahoo.co.uk"_s, u"icloud.com"_s,
                                         u"web.de"_s,    u"hotmail.com"_s, u"gmx.net"_s,     u"proton.me"_s,
                                         u"wp.pl"_s,     u"orange.fr"_s };
        const QString one = rollbook::foldName(first).remove(u' ');
        const QString two = rollbook::foldName(last).remove(u' ');
        QString local;
        switch (m_random.bounded(6)) {
        case 0:
            local = one + u'.' + two;
            break;
        case 1:
            local = one.left(1) + two;
            break;
        case 2:
            local = one + u'_' + two + QString::number(m_random.bounded(1950, 2010));
            break;
        case 3:
            local = two + QString::number(m_random.bounded(1000));
            break;
        case 4:
            local = one + QString::number(m_random.bounded(10'000));
            break;
        default:
            local = one + two.left(1) + QString::number(m_random.bounded(100));
        }
        const bool own = below(4);
        return local + u'@' + (own ? two + u".example" : frequent(hosts));
    }

    QString phone(const Names &names)
    {
        if (below(8))
            return {};
        QString shape = names.phones.at(m_random.bounded(names.phones.size()));
        for (QChar &sign : shape)
            if (sign == u'#')
                sign = QChar(u'0' + m_random.bounded(10));
        return shape;
    }

    QRandomGenerator m_random;
    QList<Names> m_names;
    QList<qsizetype> m_deck;
};

} // namespace

QList<rollbook::Person> inventedPeople(qsizetype count)
{
    Inventor inventor(2026);
    QList<rollbook::Person> people;
    people.reserve(count);
    for (qsizetype i = 0; i < count; ++i)
        people << inventor.person(3'000'000 + i * 7);
    return people;
}

} // namespace bench
