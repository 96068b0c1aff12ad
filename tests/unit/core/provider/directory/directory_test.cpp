// The directory against a look at every provider.
#include "core/provider/directory/directory.hpp"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <algorithm>

namespace rb {
namespace {

struct Entry {
  Provider provider;
  std::vector<NetworkId> networks;
};

// Few distinct values, so that queries meet somebody and nobody, and ties are common.
Entry any_entry(GeoPoint around, std::int32_t spread) {
  Entry entry;
  entry.provider.specialty = SpecialtyId{*rc::gen::inRange<std::uint16_t>(0, 3)};
  entry.provider.place = {
      std::clamp(around.latitude + *rc::gen::inRange(-5, 6) * spread, -90'000'000, 90'000'000),
      std::clamp(around.longitude + *rc::gen::inRange(-5, 6) * spread, -180'000'000, 180'000'000)};
  // 5 and 69 share a bit of the mask.
  for (const std::uint16_t network : {5, 69, 9}) {
    if (*rc::gen::inRange(0, 2) == 0) entry.networks.push_back(NetworkId{network});
  }
  entry.provider.languages = *rc::gen::inRange<LanguageSet>(0, 8);
  entry.provider.modalities = static_cast<ModalitySet>(*rc::gen::inRange(1, 8) << 1);
  entry.provider.accepts_new = *rc::gen::inRange(0, 4) != 0;
  entry.provider.region = RegionId{*rc::gen::inRange<std::uint8_t>(0, 3)};
  return entry;
}

ProviderQuery any_query(GeoPoint around, std::int32_t spread) {
  ProviderQuery query;
  query.specialty = SpecialtyId{*rc::gen::inRange<std::uint16_t>(0, 4)};
  query.near = {
      std::clamp(around.latitude + *rc::gen::inRange(-5, 6) * spread, -90'000'000, 90'000'000),
      std::clamp(around.longitude + *rc::gen::inRange(-5, 6) * spread, -180'000'000, 180'000'000)};
  query.within = *rc::gen::element(0U, 3'000U, 50'000U, 1'000'000U, kHalfEarthMetres);
  query.network = *rc::gen::element(NetworkId::none(), NetworkId{5}, NetworkId{69}, NetworkId{7});
  query.region = *rc::gen::element(RegionId::none(), RegionId{0}, RegionId{2}, RegionId{64});
  query.languages = *rc::gen::inRange<LanguageSet>(0, 8);
  query.modalities = *rc::gen::element<ModalitySet>(0, modality_bit(Modality::video), kAnyModality);
  query.accepting_new = *rc::gen::arbitrary<bool>();
  query.most = *rc::gen::element(0U, 1U, 3U, 10U, 500U);
  return query;
}

bool suits(const Entry& entry, ProviderId id, const ProviderQuery& q) {
  const Provider& p = entry.provider;
  const auto has = [&](NetworkId network) {
    return std::count(entry.networks.begin(), entry.networks.end(), network) > 0;
  };
  return p.specialty == q.specialty && (q.network.is_none() || has(q.network)) &&
         (q.region.is_none() || p.region == q.region) &&
         (q.languages == 0 || (p.languages & q.languages) != 0) &&
         (q.modalities == 0 || (p.modalities & q.modalities) != 0) &&
         (!q.accepting_new || p.accepts_new) &&
         std::find(q.except.begin(), q.except.end(), id) == q.except.end() &&
         distance_metres(p.place, q.near) <= q.within;
}

std::vector<FoundProvider> look_at_all(const std::vector<Entry>& entries, const ProviderQuery& q) {
  std::vector<FoundProvider> all;
  for (std::uint32_t i = 0; i < entries.size(); ++i) {
    if (!suits(entries[i], ProviderId{i}, q)) continue;
    all.push_back({ProviderId{i}, distance_metres(entries[i].provider.place, q.near)});
  }
  std::sort(all.begin(), all.end(), [](const FoundProvider& a, const FoundProvider& b) {
    return std::pair(a.metres, a.provider) < std::pair(b.metres, b.provider);
  });
  if (all.size() > q.most) all.resize(q.most);
  return all;
}

ProviderDirectory directory_of(const std::vector<Entry>& entries) {
  DirectoryBuilder builder;
  for (const Entry& entry : entries) {
    Provider provider = entry.provider;
    provider.networks = entry.networks;
    const auto id = builder.add(provider);
    EXPECT_TRUE(id.has_value());
  }
  return std::move(builder).build();
}

void expect_the_same(GeoPoint around, std::int32_t spread) {
  std::vector<Entry> entries;
  const int count = *rc::gen::inRange(0, 300);
  for (int i = 0; i < count; ++i) entries.push_back(any_entry(around, spread));
  const ProviderDirectory directory = directory_of(entries);
  RC_ASSERT(directory.size() == entries.size());
  std::vector<FoundProvider> found;
  const std::vector<ProviderId> except{ProviderId{0}, ProviderId{7}};
  for (int i = 0; i < 20; ++i) {
    ProviderQuery query = any_query(around, spread);
    if (i % 2 == 0) query.except = except;
    directory.search(query, found);
    RC_ASSERT(found == look_at_all(entries, query));
  }
}

TEST(Directory, FindsWhatALookAtAllFinds) {
  EXPECT_TRUE(rc::check([] { expect_the_same({40'700'000, -74'000'000}, 10'000); }));
}
TEST(Directory, FindsOverTheWholeEarth) {
  EXPECT_TRUE(rc::check([] { expect_the_same({0, 0}, 18'000'000); }));
}
TEST(Directory, FindsAtThePole) {
  EXPECT_TRUE(rc::check([] { expect_the_same({90'000'000, 0}, 36'000'000); }));
}

TEST(Directory, FindsAcrossTheAntimeridian) {
  Entry east;
  east.provider.specialty = SpecialtyId{1};
  east.provider.region = RegionId{0};
  east.provider.place = {51'900'000, 179'990'000};
  Entry west = east;
  west.provider.place = {51'900'000, -179'950'000};
  const ProviderDirectory directory = directory_of({east, west});
  std::vector<FoundProvider> found;
  directory.search({.specialty = SpecialtyId{1}, .near = {51'900'000, -179'995'000}}, found);
  ASSERT_EQ(found.size(), 2U);
  EXPECT_EQ(found[0].provider, ProviderId{0});
  EXPECT_LT(found[0].metres, 1'100U);
  EXPECT_EQ(found[1].provider, ProviderId{1});
}

TEST(Directory, GivesBackWhatItWasGiven) {
  const std::vector<NetworkId> networks{NetworkId{9}, NetworkId{3}, NetworkId{9}};
  const Provider given{.specialty = SpecialtyId{4},
                       .place = {40'000'001, -74'000'002},
                       .networks = networks,
                       .languages = 5,
                       .modalities = modality_bit(Modality::video),
                       .accepts_new = false,
                       .region = RegionId{31},
                       .office = {channel_bit(OfficeChannel::fax), HoursId{7}, ZoneId{2}}};
  DirectoryBuilder builder;
  ASSERT_EQ(builder.add(given), ProviderId{0});
  const ProviderDirectory directory = std::move(builder).build();
  const Provider back = directory[ProviderId{0}];
  EXPECT_EQ(back.specialty, given.specialty);
  EXPECT_EQ(back.place, given.place);
  const std::vector<NetworkId> sorted{NetworkId{3}, NetworkId{9}};
  EXPECT_TRUE(std::equal(back.networks.begin(), back.networks.end(), sorted.begin(), sorted.end()));
  EXPECT_EQ(back.languages, given.languages);
  EXPECT_EQ(back.modalities, given.modalities);
  EXPECT_FALSE(back.accepts_new);
  EXPECT_EQ(back.region, given.region);
  EXPECT_EQ(back.office, given.office);
}

TEST(Directory, RefusesWhoCannotBeFound) {
  const Provider good{
      .specialty = SpecialtyId{0}, .place = {0, 0}, .networks = {}, .region = RegionId{0}};
  DirectoryBuilder builder;
  const auto why = [&](const Provider& provider) { return builder.add(provider).error(); };
  Provider bad = good;
  bad.specialty = SpecialtyId::none();
  EXPECT_EQ(why(bad), ProviderRejection::specialty_is_missing);
  bad = good;
  bad.place.latitude = 90'000'001;
  EXPECT_EQ(why(bad), ProviderRejection::place_is_not_on_earth);
  bad = good;
  bad.modalities = 1;  // no bit of a modality
  EXPECT_EQ(why(bad), ProviderRejection::no_modality_is_offered);
  bad = good;
  bad.region = RegionId::none();
  EXPECT_EQ(why(bad), ProviderRejection::region_is_missing);
  EXPECT_EQ(builder.add(good), ProviderId{0});
}

TEST(Directory, OfNobodyFindsNobody) {
  std::vector<FoundProvider> found{{ProviderId{3}, 1}};
  ProviderDirectory{}.search({.specialty = SpecialtyId{0}, .near = {0, 0}}, found);
  EXPECT_TRUE(found.empty());
}

}  // namespace
}  // namespace rb
