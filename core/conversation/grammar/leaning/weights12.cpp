#include "core/conversation/grammar/leaning/weights.hpp"

namespace rb::grammar {

extern const std::string_view kLeaning12;
const std::string_view kLeaning12 = R"(
~asth=b-2c1v2 ~asthm=b-2c1v2 ~asti=a-1b2c3g-3i-1k-3v1 ~astid=a1 ~astil=a-2b1c1k-3 ~astim=c3g-2
~astr=b3i-1v-2 ~astro=b3i-1v-2 ~asu=a1c-1e-2v7 ~asus=a1c-1e-2v7 ~asust=a1c-1e-2v7 ~asy=c-3v1
~asy>=c-3v1 ~at>=a-15b-4c-12d-3f-5g4h-2i-3j-10k-1l-12n5o-10p-2r-3s-6t-12u-2v9
~ata=b3d-4e-9f1g-1h-4i-6j-3l-5m-1n-6q2t-1u-1 ~ata>=a5b-7c-4m1n-1v2 ~atan=b5g-3v2 ~atan>=b4
~atand=g-2v3 ~ataq=b3c3e-1g-1v-1 ~ataqu=b3c3e-1g-1v-1
~atar=a-4b4c-6d-2e-2f2g1h-2i-2j-1l-3m-4n-2q2t-1v-4 ~atar>=a-1b6c-4f1g-1m-3v-2
~atard=b-1c-3f1g3k1n-1q3v-6 ~atarm=b3 ~ataro=b-1v1 ~atc=b-3d1e2j1k-2 ~atch=b-3d1e2j1k-2
~atch>=b-5c-1d1e3g-1j1k-2v3 ~atchi=g3v-5 ~atd=m-2n3u-1v-5 ~atd>=m-2n3u-1v-5
~ate=a-6b3c1e-5f-8g2i-7j-8k6l-6m-1n-12o-8q-11r-2s-1t-3u8v-5
~ate>=a6b-3c1d-3f-3g-2h-4i-4j-3k6m2n-4o-2p-2q-4r-2 ~ated=a-1d3e-3u2v2 ~ated>=a-3d3e-3u2v2
~atef=c-1u4 ~atefu=c-1u4 ~atel=a-3b-3c2d-4e-6f-1g-6h6i-1o-4p-2q-2r-1v3
~atel>=a-4b-4c-2d-2e-5g-2h6o-4p-1q-2v4 ~ately=c4g-2 ~aten=a-3b8c-2d6i-5t-1u5v-3 ~atenc=t-1v4
~atend=b-2d6g3i-5 ~ateni=b4 ~atent=u6v-5 ~ater=a-7b2d-5g7h-4i3j-1k1l-1m-1n-1p2q-2t-2v-17
~ater>=a-6b-4c1d-5g8h-3i-2j-1k2n-1p2q-2r-2t-2v-12 ~ateri=c-1i6v-3 ~aterr=b8c-4g-1r2 ~aters=c2
~ates=k3p1v-4 ~ates>=k3p2v-4 ~atev=b-1c3m-1r3v2 ~ateve=b-1c3m-1r3v2
~ath=a-5c9d1e-3g-8h2i-3k-1n-4p-1r-3s4v-4 ~ath>=c4o1v-5 ~athe=a-4b2c3d1g-5h3i-2n-2r-2s4
~athe>=b1c2e-1f2v-6 ~ather=a-1b1c-2d2f-1g-5h3i-1n-1r-2s4v3 ~athet=a-2c5 ~athi=c3v-2 ~athin=c3v-2
~ati=a-2b-1c-5f-7g6h2i-3j-6k1l-2m-1n2q-4r-7s-1t-5u-5v3 ~atic=b-5c4e-3g1n5v-4 ~atica=c5
~atico=b-1e-1g3 ~atie=b-6c-6e4f-2h2j-1v1 ~atien=b-6c-6e4f-2h2j-1v1 ~atin=a-1g3m6t-1
~ating=a-1g3m6t-1 ~atio=a2b6c-3d-5e1h-1j-2k3m-3n-4v-1 ~ation=a2b6c-3d-5e1h-1j-2k3m-3n-4v-1
~atis=e-1g-1m-2v5 ~atis>=e-1g-1m-2v5 ~atit=a-1g7r-2s-1 ~atito=a-1g7r-2s-1
~ativ=a-2b-1c-5d3g-2h2i-1s2v1 ~ative=c-2d3r-3s1 ~ativo=c-1h3v1 ~ato=a5b-5c-9f2g3h-2i1k-1l1n-1o2v3
~ato>=b1c-8d-5e1g2v9 ~ator=b-7c-3d2f2h-3i2l1o2v-4 ~ator>=b-4d3f3g1h-1i-5v-3 ~atori=a1l1u1v1
~atos=a3b-1v-1 ~atos>=a3b-1v-1 ~atr=a-3b1c-4d-2f-1g4h1i2j-5k4n-1t3 ~atra=b-3c-4h3i3j-4k5v4
~atras=b-3j-4k5v6 ~atro=b-2g5t3v-5 ~atro>=t3v-2 ~atron=g5v-1
~ats=a-1b-2c-3d-1e1f-2g-5h-1j-1k-2m3n1o-7s-4v1 ~ats>=a-1b-1c-3d-1e1f-2g-5h-1j-1k-2m3n1o-7s-4t-3v2
~att=b-2c-2e-4f-2g-6j2q1r2 ~atta=b2g-2h-1 ~attac=b2g-2h-1 ~atte=b-4c-4e-3g-2h1j2q1r2 ~atten=b-5h2j3
~atter=b-1c-3e-2g-2q1r2 ~atto=a1 ~attor=a1 ~atu=b-2m2o-3q5v1 ~atur=b-1c-3m2o-3q5v1
~aturd=c-2m-1o-2q5v1 ~aud=b-1c-1m4v-1 ~aude=b-1m4v-1 ~aude>=b-1m4v-1 ~aug=b2i1k-2n-1v3 ~aug>=t1
~augh=a-3b2i1k-2v4 ~aughi=a-2b-3c-4v10 ~aught=b4c3i1k-1v-8 ~aul=b10e3v-3 ~aun=a3b1e-1g2r1 ~aunq=b2r1
~aunqu=b2r1 ~aunt=a3 ~aunt>=a3 ~aus=b-5c6e1 ~ause=b-3c6e1 ~ause>=b-1e1 ~ausea=c2
~aut=b-2c-1d-3e-3g-2i4n-3v2 ~auth=e-2 ~autho=e-2 ~auto=b-2c-1d-2i4m1n-3v2 ~autom=a-2i5m1v-2
~autor=a4d-1v-2 ~aux=a-1b7c-1n-1v-2 ~auxi=a-1b7c-1n-1v-2 ~auxil=a-1b7c-1n-1v-2
~ava=b1c-1h3o-1p1q3v-2 ~avai=h3p2v-1 ~avail=h3p2v-1 ~ave=b5e-1g3i2m-9n-7o-2r-7s-2u2v-3
~ave>=a2b2c1g2h1m-9n-3o-2r-7s-1u2v-3 ~aved=a-4b5c-2 ~aved>=a-4b5c-2 ~aven=d-1e-3g2i3j-1
~avent=c1d-1e-3g2i3j-1 ~aves=b2v4 ~aves>=b2v4 ~avi=a-3b-5e-3g3h-3i-4j-2k-1l2n-2q-6r-3s-2v8
~avia=b-2s-1v3 ~avia>=b-2s-1v3 ~avin=c1d1f1g-4v-6 ~aving=c1d1f1g-4v-6
~avis=a-2b-5c-2f-3g7h-1j-1l2q-3r-2u3 ~avisa=a-3u3v3 ~aviso=b-4c-2f-2g6h-1l2r-1v-7 ~avo=a3b4c5v-4
~avor=a4b4c-3v-1 ~avor>=a4b4c-3v-1 ~avy=c1 ~avy>=c1 ~aw>=a-3b-5e2g-5h-3j6k-1q-1r-5s6v-1
~awa=a6b2c-3e1g-2i-4j-1k-1n-2r-3v2 ~away=a6b2c-3e1g-2i-4j-1k-1n-2r-3v2
~away>=a6b2c-3e1g-2i-4j-1k-1n-2r-3v2 ~awf=b-4c2t-1v2 ~awfu=b-4c2t-1v2 ~awful=b-4c2t-1v2 ~awn=a1
~awn>=a1 ~awy=a1 ~awye=a1 ~awyer=a1 ~ax>=a-1b3e2m-2v5 ~axi=b-1c-1i9v-8 ~axi>=b-1c-1i9v-8
~ay>=a-11b-1c-7d-6e-2f-7g-3h-9i2j-13k6l-5m-8n-4p-2q4r-14s-1u-9v-2 ~aya=a7b1h-2j5n-3u6v-7
~aya>=a-3b3j5n-2u6v-6 ~ayan=a5 ~ayans=a3 ~ayb=a-2b-1e-1g1k-3o-2q3r-4s1v3
~aybe=a-2b-1e-1g1k-3o-2q3r-4s1v3 ~aybe>=a-2b-1e-1g1k-3o-2q3r-4s1v3 ~aye=a-2b-4c4g-1i-5v4
~aye>=b-1c3v-1 ~ayer=b-3c3g-1i-5v4 ~ayer>=b-3c3g-1i-5v4 ~ayi=a2b-1 ~ayin=a2b-1 ~aying=a2b-1
~ayo=b-4c4 ~ayo>=b-8c6v-2 ~ays=a-5b5d-3e-3f2g-1h-3i-1l-1n2p-1r-4u-2v-3
~ays>=a-5b5d-3e-3f2g-1h-3i-1l-1n2p-1r-4u-2v-3 ~ayu=a-3b4c-2f-6g-2m5v3 ~ayud=a-3b5c-1f-4g-1m5v-5
~ayuda=b-1f-2m6v-1 ~ayude=a-2b8d-1v-2 ~ayun=v7 ~ayuna=v7 ~az>=a4b-4e5v-2 ~aza=a-3b3j-6k7v-2
~aza>=b1v-1 ~azad=a-3 ~azada=a-3 ~azo=b1c1d2e-3g-4h-1i-4k-4l-2n-3u7v-5 ~azo>=a2b-5c1d3g-2k-3l-1u7v-5
~azon=c3i-2 ~azon>=c3i-2 ~azor=c-1 ~azor>=c-1 ~azos=a-1b6c-3 ~azos>=a-1b6c-3 ~azu=a-3b-1c5i-2
~azuc=a-3b-1c2i-2v3 ~azuca=a-3b-1c2i-2v3 ~azy=b2c-2 ~azy>=b2c-2 ~ba>=a-2b-4g6n2 ~bab=d1e4g3h-1j-1v-4
~baby=d1e4g3h-1j-1v-4 ~baby>=b1d2e-3g5h-1v-3 ~bac=a-4b-1c4e-4f-2g1i-4j-3l5m-2n1o-2p-1q-2r-1u-1
~back=a-4b-1c4d-1e-4f-2g1h1i-4j-3l5m-1n1o-2p-1q-2r-1u-1
~back>=a-4b1e-3f-2g2h1i-4j-3l5m-1n1o-2p-1q-2r-1u-1v-2 ~backi=g-1v4 ~backs=b-4c6k-1
~bad=a-8d-1e-3f-1g5i-1j-1k-2l-1m-2o-6p5q5r-7s-1t-2u-4v-2 ~bad>=a-3d-1e-2g4j-1k-2m-1n1o-1p6r-4t-2v-2
~bado=a-2c-4g1o-3q6r-1 ~bado>=b1c-2g2o-3q5 ~bados=a-1q1v1 ~bai=b-2i1j3 ~bail=b-2i1j3 ~baile=i1
~baj=a4b-7c2g1h-3i-1j1k1l1m-2n-4o-2p1q-1s-1 ~baja=a5b-5c1f1h-1j2k-4l2n-2
~baja>=a8b-7d-2f-2i2j3k-2l2n-1v-2 ~bajad=c2d1v-2 ~bajan=f4g2 ~bajar=a-1b2
~bajo=b-1c1f-2g2i-4j-1k3o-1p2 ~bajo>=b-1c1f-2g2i-4j-1k3o-1p2 ~bal=b-3c7e-1 ~ball=c5e-1
~bam=a-3f2g5l2 ~bame=a-3f2g5l2 ~bame>=a-3f2g5l2 ~ban=f-7i-2j-1k-2m-1n4p-5s-2v-5
~ban>=a7b-3c2e-3f-4g-3l-1p-5s-2v-1 ~bana=c-2 ~banan=c-2 ~banc=n7v-2 ~banco=n7v-2 ~band=a-1b1e3h1k-1
~band>=b2c-2e3h1 ~banda=a-1v1 ~bank=e1g2v-1 ~bank>=e1g2v-1 ~banm=a-4l3 ~banme=a-4l3 ~bano=b-2c4
~bano>=b-2c4 ~bar=a-1b-1c5n3v-6 ~bara=c1v1 ~baraz=c1v1 ~bare=c4 ~barel=c4 ~barr=c2 ~barri=c2
~bas=a8b-5c-6d-1e-4g-2i-1l-2m-1n-2s-8v4 ~bas>=c-2v2 ~base=e-2 ~base>=e-2
~bast=a7b-2c-2d-1g-1l-2n-2s-8v1 ~basta=a7b-2c-2d-1g-1l-2n-2s-8v1 ~bat=c-6e-4i4v1 ~bate=c-1i6v-3
~bater=c-1i6v-3 ~batt=b-7c-3e-1v3 ~batte=b-7c-3e-1v3 ~bbi=b4v-2 ~bbin=b4v-2 ~bbing=b4v-2 ~bby=v5
~bby>=v5 ~be>=a2b3c-6d-10e-8f-10h-5i-4j3k-10m-3n-9o-6r-4s-1t-3u-7v5 ~bea=b7c-1h-2v1 ~bear=b4c2h-1
~beara=b2c2v-3 ~beat=b4c-4v2 ~beat>=c-6v5 ~beati=b3c2v-6 ~beats=v2 ~beb=b-2c5e-1g2v-4
~bebe=b-2c5e-1g2v-4 ~bebe>=b-2c5e-1g2v-4 ~bec=b-1e1 ~beca=b-1e1 ~becau=b-1e1 ~bed=c7g7i-3m-1v-6
~bed>=c5g8i-2m-1v-4 ~beds=c2v-2 ~bee=a-4b1c3f-2g-6h-1i-1j-1r1v-3 ~been=a-4b1c2f-2g-5h-1i-1j-1r1v-2
~been>=a-4b1c2f-2g-5h-1i-1j-1r1v-2 ~bef=c-1f-1g1j-2k-1q1 ~befo=c-1f-1g1j-2k-1q1
~befor=c-1f-1g1j-2k-1q1 ~beg=a-4l8m1v-5 ~beg>=m1n3v-4 ~begi=a-1l9n-3 ~begin=a-1l9n-3 ~beh=c-1v4
~behi=c-1v4 ~behin=c-1v4 ~bei=a-1b6c-4e-2g-1j2 ~bein=a-1b6c-4e-2g-1j2 ~being=a-1b6c-4e-2g-1j2
~bel=a-3c4e3g-2o1v3 ~beli=c1e4o1 ~belie=c1e4o1 ~bell=b-2c4g-2v-2 ~belly=b-2c4g-2v-2 ~belo=a-2b2c-1v5
~belon=a-2b2c-1v5 ~bem=a3g5 ~beme=a3g5 ~beme>=a3g5 ~ben=a-4b-2c1g-4m4u6v-4 ~ben>=a-3m4v-1
~bend=b-1c1g-1u6v-2 ~bend>=c3 ~bendi=g-1u6v-1
~ber=a3b-3c-6d-4e3f1g-7h-6i3j3k-8l-2n-5o2p-4r-2s-4u-2v-9
~ber>=a3b-2c-5d-4e1f1g-6h-5i4j-1k-5l-2n-5o2p-4r-2s-4u-2v-7 ~bere=j5k-2v-2 ~bere>=j5k-2v-2 ~bert=e4
~bert>=e4 ~bes=a-1f-1h1q3u3v-4 ~besi=h1 ~besid=h1 ~best=q4u3v-1 ~best>=q4u3v-1
~bet=a-2e-4f3g2j1p-1r4s-2t-3v1 ~bet>=r6s-1 ~beti=c1v-1 ~betic=c1v-1 ~bett=c-1d1e-2f4g1j2p-1u1v3
~bette=c-1d1e-2f4g1j2p-1u1v3 ~betw=c-1d-1g2q1 ~betwe=c-1d-1g2q1 ~bez=c1g-1i-1m-1 ~beza=c1g-1i-1m-1
~beza>=c1g-1i-1m-1 ~bia=c-4f2g-1h2i-1j-4k6v1 ~bia>=k3q1v4 ~biar=c-2f2h2i-1j-4k3v-3
~biar>=c-2f2h4i-1j-4k2v-3 ~biarl=h-1 ~bic=a-1c-1f3h-1i5m-1 ~bic>=f3h-1 ~bid=h-2i2 ~bido=h-2i2
~bido>=h-2i2 ~bie=a-4b1d-4f-1g-8h-1i-5j-3k2l1m-6n2o1r1s2t-5u2v4 ~bie>=a-1j1k-1l2v5 ~biel=i-1j-1k2q-1
~biela=i-1j-1k2q-1 ~biem=j-1q2 ~bieme=j-1q2 ~bien=b-2c1d-2e1g-6i-4j-3m-5n3r4s1t-5u2v3
~bien>=a-6b-2c1d-2e-2g-6h-1i-3j-3k1m-4n3r4s1t-5u2v3 ~biend=a4e3 ~bienm=h3 ~bier=b5r-3v-2 ~biera=b5
~biern=r-3 ~big=c5v-2 ~bigg=c4 ~bigge=c4 ~bil=b-10c4e-2g-3i4n-1 ~bil>=b-2c3v-1 ~bile=i5v-2
~bile>=i5v-2 ~bill=b-6c1m1v3 ~bill>=b-3c-1m1v7 ~billo=c4v-2 ~bin=b4v-2 ~bing=b4v-2 ~bing>=b4v-2
~bio=c11e3v-10 ~bio>=c2e4v-3 ~biop=b1c2 ~biops=b1c2 ~bios=c3v-3 ~bios>=c3v-3 ~biot=c3 ~bioti=c3
~bir=a2b-8c-3f1g-3h-3j-1k-3l5m2n-3p1q-1t1v-5 ~bir>=b-3e-1f-1h-2i1l6p1v-2 ~birm=a3b-1f3n-2
~birme=a3b-1f3n-2 ~birt=m4t1v-1 ~birth=m4t1v-1 ~bit=c4d-1g2t1v-1 ~bit>=c2d-1g3t1v-1 ~bite=c1
~bite>=c1 ~bla=a-4b-4c9d1e1f-3g4h-7i-5j-1k-2l-3m2n2r-1u-1v2 ~bla>=b-4c3d-6e2g-4m6v-2 ~blac=c7v-5
~black=c7v-5 ~blad=b3c4 ~blade=b4 ~blam=e-3g4v-1 ~blamo=e-3g4 ~blan=c2d-1e3g-3n4v-1 ~blan>=b-2m1
~bland=c1e4g-1 ~blank=a-1n5 ~blar=d9g5h-5m-4v-1 ~blar>=d9g5h-5m-4v-1
~ble=a-5b-5c1d-1e-5f-3g-4h1i5j-5k-2l1m-6n4o-1p2q3r-4s-1t-1u4
~ble>=a-3b-4c2e-8h2i1j-1l3m-3n1o-2p1q4r-5t-3v-3 ~blea=b4c-2 ~bleac=b4c-2 ~bled=n6v-3 ~bled>=n6v-3
~blee=a-2b-3c6d1i-2j-1o1v1 ~bleed=a-2b-3c6d1i-2j-1o1v1 ~blem=a-1c-4d-2e2g-3v2 ~blem>=i2v-3
~blema=b1c-3v2 ~bleme=d-1e3g-1 ~blems=i-1v3 ~blen=a3b-1f-1 ~blen>=a3b-1f-1 ~bles=f-1u6v1 ~bles>=v4
~bless=a-1u6v-2 ~bli=a2b-5c2u5v-1 ~blig=b-3c-1u5 ~blige=b-1c-2u5 ~blis=c5 ~blist=c5
~blo=a9b1d-1e-5f1g-9h-1i-5j-2l-1n-8o-3p-1u-6v-8 ~blo>=a-3b4e-3f4g-4m2n-1o-1v-1 ~bloc=a11b-5m-2u-1v-4
~block=a11b-5m-2u-1v-4 ~bloo=a-5c6f-2g-1i-1 ~blood=a-5c6f-2g-1i-1 ~bloq=a7b-4c-2v-3
~bloqu=a7b-4c-2v-3 ~blow=b6c-6 ~blowi=a1c-2 ~blown=b1 ~blu=a-2c5v-2 ~blue=a-2c3 ~blue>=a-2c3
~blur=c1v-1 ~blurr=c1v-1 ~bne=c2 ~bnes=c2 ~bness=c2 ~bo>=b2c3d-2i-3 ~boa=a-1b-1c-1d6g6v-3
~boar=a-1b-1c-1d6g6v-3 ~board=a-1b-1c-1d6g6v-3 ~boc=b-4c5g-1i-2 ~boca=b-4c5g-1i-2 ~boca>=b-2c5g-1v-2
~bod=a-2b2c-3d4e-1f-4g-2h3k-3l-1m-2n-2q-4u-2v-1 ~body=a-2b2c-3d4e-1f-4g-2h3k-3l-1m-2n-2q-4u-2v-1
~body>=a-2b2c-3d4e-1f-4g-2h3k-3l-1m-2n-2q-4u-2v-1 ~bol=b-1i3v-3 ~bols=c-2i1 ~bolsi=c-2i1 ~bon=c3
~bone=c3 ~boo=a-5b-2c-6f2j1k9m2n-4o2q-3v1 ~book=a-5b-2c-5f2j1k9m2n-4o2q-3v-7
~book>=a-3b-6c-1f3j-1k7m3n-4o2q-3s1v-5 ~booki=b1c-2j1k1s-1
~bor=a7b1d-7f-4g-8h-1j2k-6l-1n-2q-1r-1t1u-2v-2 ~bor>=b-3e3 ~bord=b6g-2v-1 ~borde=b6g-2v-1
~born=a-2b1m2t2v-4 ~born>=a-2b1m2t2v-4 ~borr=a12b-4c1d-4e-2f-1i-1j3k-5u-1v-5 ~borra=a4v-1
~borre=a10b-3e-1j4k-4v-1 ~borro=c3 ~bos=a-1c-4e3g1 ~boss=a-1c-4e3g1 ~boss>=a-1c-4e3g1
~bot=c-2d14e-8f-4g-6h-7i-2j-3m9s-1u-1v-8 ~bot>=b-3c-2e-2m10v-3 ~both=a10b-3c2e-4h-5j-1s-1
~both>=a-2c3 ~bothe=a11b-2e-4h-5j-1s-1 ~bots=a-10d16 ~bots>=a-10d16 ~bott=b7c-2g-2 ~bottl=b3c-2
~botto=b3 ~bou=a-2b3c-9d2f-1g1h-1j1k-3n-2t2 ~boug=b1e1 ~bough=b1e1
~bout=a-2b2c-7d3e-1f-1g1h-1i-3j1k-3m1n-2t2v1 ~bout>=a-2b2c-7d3e-1f-1g1h-1i-3j1k-3m1n-2t2v1 ~bov=a2p3
~bove=a2p3 ~bove>=a2p3 ~bow=c-2g6 ~box=b-2c6v-1 ~box>=b-2c6v-1 ~boy=a-2b4c-7g-3v3 ~boyf=b2v-2
~boyfr=b2v-2 ~boys=a-1b-3c-2g-2v6 ~boys>=a-1b-3c-2g-2v6 ~bp>=b-2c4
~bra=a-8b7c-4e-5g-3i-5k-3n-2p-2t1u6v1 ~bra>=a-1h2p-2q1 ~brad=b1e-2 ~brai=a-2b5c-4i-1v3
~brain=a-2b5c-4i-1v3 ~braz=a-2b3k-3n-1u7v-6 ~brazo=a-2b3k-3n-1u7v-6
~bre=a-5b-4c6d-7g-6i-13j-6k-4l-2m-8r-2u-5v1 ~bre>=b-6c1d-2g-6i-7j-4k-1m-3n-4r-1u-1
~brea=b-1c5d-1e-4n3v-5 ~break=b4c-8n5v3 ~breas=b-3c2 ~breat=b-3c9e-3f1n-1v-12 ~bren=a-1c-1e1g-1v8
~bren>=a-1g-1v8 ~brend=e2 ~bres=c3 ~bres>=c3 ~bri=a-2f-1g-6i6j-2k3n-1 ~brid=b4g-2 ~bridg=b4g-2
~brie=c4v-2 ~brier=c4v-2 ~brin=b-2c-4g-4i6j-2k3v2 ~bring=b-2c-5g-4i6j-2k3v3
~bro=a-4b2d2e-4g-3h-3i1k-1m6n-2v-1 ~bro>=b-2v4 ~brok=a-4b5g-1i3n-1 ~broke=a-4b5g-1i1n-1
~brom=e-1m6v-5 ~broma=e-1m6v-5 ~brow=c2v-1 ~brown=c2v-1 ~bru=a3b-5c6i-1v-4 ~bruh=a3v-1 ~bruh>=a3v-1
~brui=b-1c5 ~bruis=b-1c5 ~brus=b-2 ~brush=b-2 ~bs>=b-1e-1g-1h-3i5 ~bsc=a2b-3c2e-1g-3j-2l2m-2
~bscr=a2b-1c-2e-1g-2j-2l2m-2 ~bscri=a2b-1c-2e-1g-2j-2l2m-2 ~bsi=n-1v5 ~bso=c-1g-1s3v-3
~bsol=c-1g-1s3v-3 ~bsolu=c-1g-1s3v-3 ~bsy=b-2c-3g8v-2 ~bsy>=b-2c-3g8v-2 ~buc=v4 ~buck=v4
~bud=e2n3v-3 ~bue=a-1b-6c3e2g3i-3r7s-3t-2 ~buel=b-2c4e4v-3 ~buela=c4v-1 ~bueli=b-1e1 ~buelo=e3
~buen=b-2e-2g4r7s-3t-1v3 ~buena=g6t-1 ~bueno=b-1g-2r8s-3v2 ~bug=a6d-1 ~bug>=a4b-1 ~bui=m-1v4
~buil=m-1v4 ~build=m-1v4 ~bul=c3 ~bult=c3 ~bulto=c3 ~bum=b-5c7g-2j-2k3v-2 ~bump=b-5c7g-2j-2k3v-2
~bump>=c1g-1j-2k3q1 ~bun=b3c-1 ~bunc=b3c-3 ~bunch=b3c-3 ~bur=a-4c7d1g-5h-4i-1l-1m-1n-3 ~burd=a-1b3
~burde=a-1b3 ~burn=c9d2g-4l-1n-2v2 ~burn>=b1c2 ~burne=c3 ~burni=c3d3v3 ~burns=c1v-1
~bus=a-4b6c-14d-4f-2g4h-4i10j-1k-5m1n-6p1q-2r-4t-2u-4v-4 ~bus>=a-8b-4c-4e-2i10n-3 ~busa=b5
~busc=b5c-2e4i2p1v-7 ~busca=b5c-2e4i2p1v-7 ~buse=b1c-1e-1i1 ~bused=b1c-1e-1 ~buses=i1 ~busi=b2m4v-1
~busin=a1m4v-1 ~busq=a3h-1 ~busqu=a3h-1 ~busy=b-3c-3e-1g5i-1r-2v4 ~busy>=b-3c-3e-1g5i-1r-2v4
~but=b-4e-4f-1g-3h4i1j-1m-1n-2o-2p-2q2r2t2u-1 ~but>=b-3c2e-2f-1g-2h4i1j-1o-2p-2q2r2t2u-1v-2
~butt=c-2e-2v4 ~butt>=c-1v3 ~butto=e-2 ~buz=a3c-1d5 ~buzz=a3c-1d5 ~buzz>=a2c-1d5
~by>=a-7b2d1e-4f-4g3i-3j-4k-2q2r2t-1 ~bye=a-1b1c-5d-1g7l-1n-2u2v-8 ~bye>=a-1b1c-5d-1g7l-1n-2u2v-8
~ca>=b-4c7d-5f-6g-14i-1k-3l-1m-3n-5r-4s5u-2v5 ~cab=a-4b7c6e-1f-1i2j-3m-3v-9 ~cab>=c4j-2v-1 ~caba=b3
~cabe=b3g-1i-1m-2 ~cabe>=b4 ~cabez=c1g-1i-1m-1 ~cabo=b2c3g1i-1v-3 ~cabo>=b2c3g1i-1v-3 ~cac=v6
~caci=v6 ~cacio=v6 ~cad=a-2b-5d-2e8f-1m-2 ~cada=b-1c1e-1 ~cada>=b-1c1e-1 ~cade=e5 ~cader=e5
~cado=a-5b-1c-1e7m-1 ~cado>=a-3e7v-2 ~cae=c4v-2 ~cai=a-2b-6c5d-2g-1n-2 ~cai>=b-4c7g-1v-1 ~caid=d-1i2
~caid>=c-2d-1i2 ~cal=a4b-3d9e-3f-6g2h-7i-4j3k-3l-2m4n-6o-1p-3q-7r-4u-4v-2 ~cal>=b5d3v-8 ~cala=c4
~calam=c4 ~cale=a-6b-4c6g2i-1j3s1 ~calen=a-5b-2c3g2i-1j3s1 ~caler=c2 ~cali=c4m4t-1v-5 ~calie=c4v-1
~calif=m4t-1v-3 ~call=a8b-4c-6d8f-3g2h-5j1l-1m3n-3p-1q-7r-5s-3v-2
~call>=a-2c-6d12e-9f-1g3h-4i-4j5q-5r-3t1 ~calle=c-3e4i3j-2v1 ~calli=a12b-3c1d-4e3g-1m3v-5
~calls=a9b-4d-4e-2v-2 ~calm=c-8v7 ~calm>=b2c-6 ~calo=b-5c3m-2s1v5 ~calof=b-2c4s1 ~calor=b-2m-1v6
~cam=a-9b-9c4d-6e1g-2h2i3j-3k9m1n1q3v-3 ~cam>=m5 ~cama=b2c6g-2v-3 ~cama>=b2c6g-2v-3
~camb=a-4b-3d-1e2g-4h3i-3j-5k10l1m-2n-1q4 ~cambi=a-4b-3d-1e2g-4h3i-3j-5k10l1m-2n-1q4
~came=a-2b-4c1g-2j2k2l-3n3p1v-1 ~came>=a-2b-4c1g-2j2k2l-3n3p1v-1 ~cami=b-6e-2g2i7k-4
~camin=b-3g2i3v-1 ~camio=b-1c-2e-1i4k-2v1 ~can=a-8c-2e-2f1j4k2l-4m-5n1o-5p-2q-1r-1t-5u-4v3
~can>=a-3b-8c-6d5f3g2h2k4n-2p-5q2u-3v6
~canc=a2b-3c-4d-5e-4f-1g-7h-3i-2j10k-2l-2m-2n2o-1p-1q-5r-3u-2v-2
~cance=a2b-2c-3d-5e-4f-1g-7h-3i-2j9l-2m-2n2o-1p-1q-5r-3u-2v-2 ~cancl=j3k-4 ~cani=i2 ~canic=i2
~cans=a-2b2e4v-3 ~cansa=b5e1v-1 ~canse=a-3 ~canso=b-3e1
~cant=a-10b3c3d-3e-4g3i2l-2m-2n1o-1p3q-1s-3v1 ~cant>=a-9b4c3d-1e-3g4h-5i3l-1m-2n2p3q-1r-3s-1u1v-2
~canta=b-1r5 ~cante=h2v4 ~canto=v4 ~canz=a-1c1 ~canza=a-1c1i3 ~cap=v8 ~capa=v8 ~capac=v8
~car=a-6b2c-10d-2e-6f-4g-3h-1i13j-8k-5l-7m2n-10o2p-3q-8r-2s-4t-1v2
~car>=a-9b-1c-5d1e-5f-5g3h-5i11j-3l-4m1n-2q-4s-4t-2v-2 ~cara=a3b1i-4v3 ~cara>=b2i-2v4 ~caraj=a3
~card=a2c4d-1h4i-3v1 ~card>=a2b1v6 ~cardi=b-2c5e1h5i-1v-5 ~care=a-5b7c-9d-1e-1f2m-1q-2u2v1
~care>=b2c-2i1s1u3 ~cared=a-5b2c-4e-2f2g-1i-2j-1q-2v3 ~cares=b4i-1 ~carg=b2 ~carga=b2 ~caro=a-1m3v-1
~caron=a-1m3v-1 ~carr=b-9e-2g-2i7o2v-2 ~carro=b-7c-6e-2g-1i7o2v-2 ~cars=a2g-1i6v-5 ~cart=b1v5
~carta=b1v4 ~cary=b-2g-1v5 ~cary>=b-2g-1v5 ~cas=a-4b1e4f4g7h-3i-8k-2n-4v-3 ~cas>=i-1v1
~casa=a-2b4c-4e4g1i-1v-2 ~casa>=a-2b4c-4e4g1i-1v-2 ~casi=c3g7n-3 ~casi>=c3 ~cast=f5v-6
~cat=a1b-7c-5d2e-2i-1j-2k-2m-3n-2o1q-1v7 ~cate=c-1d4m-1v3 ~cated=c-1d4m-1v3 ~cath=a-2c5 ~cathe=a-2c5
~cati=a4b-3d-1j-1v-1 ~catio=a4b-3d-1j-1v-1 ~cau=b-5c5e1g-1v-2 ~caug=b-2c6v-3 ~caugh=b-2c6v-3
~caus=b-1e1 ~cause=b-1e1 ~cay=b-2c4v-1 ~cayo=b-2c4v-1 ~cayo>=b-2c4v-1 ~cc>=a5g-3v-1 ~cce=c4i-2v5
~ccep=v3 ~ccept=v3 ~cces=i-1v3 ~ccess=i-1v3 ~cci=b-2c3e3f1g-1i-2k-1l1m-3n-1 ~ccid=e4l1v-5
~ccide=e4l1v-5 ~ccin=c1f-1m-2v1 ~ccine=c1f-1m-2v1 ~ccio=b-1c1f3i-1k-1v1 ~ccion=b-1c1f3i-1k-1v1
~ce>=a-4b-2c4e3f-5g-1h-3i-7j-3k-8m-4n1o1q-6v-5 ~cea=a7b-3c-2e5n-1 ~ceas=a7b-3c-2e5n-1
~cease=a7b-3c-2e5n-1 ~ced=b1c1v-1 ~ced>=c2e1v-1 ~cedu=b1j1 ~cedur=b1j1 ~cei=a3b-1d-1l2 ~ceiv=a4l2
~ceive=a4l2 ~cel=a4b-12c-4e1f-1g-10h-3i-2j10l-2m-4n-10o-4p-1q-5t-4u-3
~cel>=a7b-3c1d-1e-4g-2i-1j4k-4l-1n-2r-2v-4 ~cela=b-2c-3d-1f-2i-2j2 ~celar=b-2c-3f-2i-1j2k-4v1
~cele=r2t-1v2 ~celen=r2t-1v2 ~celi=a-1j6v-4 ~celin=a-1j6v-4 ~cell=a-3c-5d5e3i1j1k2v1
~cell>=c-2d6e2v-1 ~cella=i-1k4v2 ~celle=i3j2k-1 ~celu=a1b-1e1g-1v2 ~celul=a1b-1e1g-1v2 ~cem=b-4t2v-2
~cema=b-4 ~cemai=c-1 ~cemak=b-1c2 ~cemb=t2 ~cembe=t2 ~cen=a-9b-3c-3e-2i9m-4v8 ~cen>=a-4v5
~cenc=i4v-1 ~cenci=i4v-1 ~cens=a-2b-3c-1i6 ~cense=a-2b-3c-1i6 ~cent=m-2v7
~cep=a-2b-2c-4d6e-2f-1i-3k-1l-1m-3n-3v3 ~cepc=d3e-1v-2 ~cepci=d3e-1v-2 ~cept=b-1c-2d2f-1i-1m-3n-2v6
~cept>=v2 ~cepta=b-1c-1i-1v4 ~cepti=a-1d4 ~cer=a-1b9d-2e-6g-1h-2i-3j-3k-2m2n-3q-1t3v-2
~cer>=a-6b11c2e-4f2g-4i-1j-6m4p1v-2 ~cera=b-3 ~cera>=b-3 ~cerc=i-4v5 ~cerca=i-4v5 ~cerl=b5c-1v-4
~cerle=b5c-1v-4 ~cerm=c-2j2v3 ~cerme=c-2j2v3 ~cero=c-1t4v-3 ~cero>=c-1t4v-3 ~cerr=b-1 ~cerra=b-1
~cert=c2r1v-3 ~certa=c2r1v-3 ~ces=a5b3c-5e-4g1h1l1n-3r1s2u-4 ~ces>=b7c-8g3l2r2
~cesi=c-2d1e-1f1h1s1u-2 ~cesit=c-2d1e-1f1h1s1u-2 ~cess=c5i-1v2 ~cess>=c5i-1v2 ~cet=d-2v5 ~ceta=d-2v5
~ceta>=d-2v5 ~ch>=a-6b-2c1d-8f2i-3l-4n-3o-9p-4q-4s-1v-1 ~cha=a-3b-5d4e-6f-2g-3i-4j-3k7n-1o-4q1u-5v1
~cha>=b1d2g-4h-4i-4k6v-4 ~chac=b2d3e1o-1 ~chach=b2d3e1o-1 ~chad=b-1h2 ~chada=h2 ~chai=c-2i2
~chair=c-2i2 ~cham=a1c-5d3 ~chamb=c-3g1 ~chan=b-5h1j-1k5l2n-1q2u-1v2 ~chan>=a2 ~chanc=g2 ~chand=c2v5
~chang=a-2b-8c-1h3j-1k5l2q2v-2 ~char=b-5c4d2n-1v2 ~charg=b-3c4d2n-1 ~charl=c5
~chas=a-1b-2c2i-1k-3n3o-1p1u-2 ~chas>=a-1b-2c2i-1k-3n3o-1p1u-2 ~chat=a-4e-1m4n-1v4 ~chat>=a-4n-1v7
~chaz=a3v-1 ~chazo=a3v-1 ~che=a-12b-1c1d-2e-5f2g5h-1i-2j-4k3l-8m-11n-3o-7s-3v1
~che>=a-5b-1c5d-5e-6f2g-1i5j-3l-1m-1o-1p-4s-1t-1v-2 ~chec=a-1b-3c-5d-1g9i-4j-2k1o-1q-3s-1u2v-1
~check=a-1b-3c-5d-1g2i-2j-1k1q-2r1s-1u2v2 ~ched=a-5c-3d2e2h-1i-1k5l-1m-1n-3p2q1u-2v-4 ~ched>=b5e3v-1
~chedu=a-4b-4c-1d2g1h-1k5l-1n-2p2q1v-2 ~chee=u4 ~chem=b2c-1v2 ~chen=a3b-3c-3d2 ~chen>=a6b-1c-1h1
~ches=a-4b-1c5e-2g-3i-3p2q-1r-1t1u-1v4 ~ches>=a-2c2i-1t1v6 ~chest=b-3c3f2g-2p2r-2v-1 ~chet=b5c-3
~chete=b5c-3 ~chev=r1 ~cheve=r1 ~chi=a2c5d2e1i-1n-3q-1v-17 ~chic=a2c1 ~chil=a-1c5g-1v-4 ~child=b3
~chill=b-2c6g-1v-3 ~chin=a3b-5d3e-3f2g1h1m2v-9 ~chine=b-3d3e-1f3m2v-3 ~ching=a4b-2g2h1v-6 ~chip=e6
~chip>=e6 ~chis=b6c-1u1v-1 ~chisi=b4c-1u1v-1 ~cho=a1b-2c9d-9e-5g-8h-2i5j-2l-3m-4n-1o-1t4u-3v-2
~cho>=a-3b-1c2d-5e-6f1g-3h-3j-1k-1l-2m-2q-1t5 ~chof=c-4i8v-4 ~chofe=c-4i8v-4 ~chok=c8g-3v-3
~choke=b2 ~choki=b-1c8v-2 ~chol=a6v-1 ~chole=a6v-1 ~chon=c4 ~choo=a1d-3g-1i-2u-2v2
~chool=a-1d-2g-1i-2v2 ~choos=a3h2u-1 ~chor=c2 ~chorr=c2 ~chr=e2g-1v1 ~chri=e2g-1v1 ~chris=e2g-1v1
~chu=g3 ~chue=g1 ~chuec=g1 ~chy=b-4c7v-1 ~chy>=b-4c7v-1 ~ci>=b-3c2m1n-2q-3v3
~cia=a-4b-1c-7e2f-6g-7i1k-7l2m-7n-8p-1q-4r-2s1u7v-1 ~cia>=a-1b9c-7d-5g-1h-1m-2u-7v7
~cial=b-1d5e1g-1h2v-3 ~cial>=b-1d5e1g-1v-1 ~cian=i3v-5 ~ciar=b-2l5 ~ciar>=b-2l5
~cias=a-2b-9c-4e-2f-1i-1j2l-1n-1p-1q-1r-1s1u7 ~cias>=a-2b-9c-4e-2f-1i-1j2l-1n-1p-1q-1r-1s1u7
~ciat=b-1c3u5v-5 ~ciate=c-1u5v-3 ~ciati=c5 ~cib=a4b-1f-1l2 ~cibi=a4b-1f-1l2 ~cibir=a3l2 ~cic=i5v-1
~cid=a-3b4c-1d-2e-2f-2g4h-3i-4m-1n-3u2v-3 ~cida=b1e-4h-1l-1u2 ~cida>=b-3c2u3v-1 ~cidad=a1v3
~cidal=b2c-3e-3 ~cide=a-1b2e2g4j3l1v-2 ~cide>=b4v1 ~cided=b-2g4j3 ~ciden=e4l1v-5 ~cidi=c-2g2v-2
~cidio=b1g-1 ~cido=c1u1v-2 ~cido>=c1u1v-2 ~cie=a3e5f4g-1i-1k-1m-2t2v-3 ~ciem=e3 ~ciemb=e3
~cien=a4b-1e2v-4 ~cien>=c2 ~cient=a4b-1c-3e3v-3 ~cier=c1f4v1 ~cierr=c1f4v1 ~cig=b5c-4 ~ciga=b5c-4
~cigar=b5c-4 ~cim=c5m1 ~cimi=c5m1 ~cimie=c5m1 ~cin=a-1b-3c3e4f-4h-2i-1j-1m-3n-3q-1t3v-3
~cina=b-1c-2d1e3o-1v1 ~cina>=c-1d1e3o-1v1 ~cinan=c-1g1 ~cinc=b-2c-1o2q-1t3 ~cinco=b-2c-1o2q-1t3
~cine=c2f-1m-2 ~cine>=c2f-1m-2 ~cing=b1c7v-8 ~cing>=b1c7v-8 ~cino=e2v-2 ~cino>=e2v-2
~cio=b-10c-5e1g-4h-5i-2k1l2n1r-4t-2v7 ~cio>=b-9c-6e5f-1h-1i-1j2l5m-2n3v5
~cion=b-1e-6f1g-2h-1j-3k1l-4m2n-1r-2t-1v1 ~cion>=a4d-2f2i-4j-3k2l-1m2r-1t-2 ~ciona=a-2c-2i2v1
~cione=a1c1u1v-1 ~cioni=d3e-1v-2 ~cir=b2c-1g3j1n6v-4 ~cir>=n3 ~cirl=b7g-1n3 ~cirlo=g-1n4 ~ciru=j2
~cirug=j2 ~cis=b-2c5 ~cisi=b-2c5v-3 ~cisio=b-2c5v-3 ~cist=v2 ~cist>=v2
~cit=b-3d-2e-5f4g-12h-2j6k7l-3m2n-7p-3q2u1v-7
~cita=a-5b-1c1d-1e-4f4g-11h-5i-5j6k7l-2m3n-7p-2q3u-3v-1
~cita>=a-5c-1d-1e-2f4g-10h-5i-4j6k6l-2m3n-6p-2q3u-2v-3 ~cital=k3 ~cito=a2i3u4v-9 ~cito>=a2i3u4v-9
~ck>=a-2b-5c4e-9f-12h5i2j-10l2m-7n-3o-7p-8q-5t-5v-6 ~cke=a-1b-3c3e-1g-6h-1k3m-3n-2v6
~cked=g-2m-1n-1v5 ~cked>=g-2m-1n-1v5 ~cker=k4 ~cket=b-1c3g-1 ~cket>=c1g-1v1 ~cki=a4b-1c1e-1g3i-1v1
~ckin=a4b-1c1e-1g3i-1v1 ~cking=a4b-1c1e-1g3i-1v1 ~cks=a-4b5c2d-2g-3i2k-1 ~cks>=a-4b5c2d-2g-3i2k-1
~cku=r2 ~ckup=r2 ~ckup>=r2 ~cl>=j1k-1 ~cla=a-2b-8c7e-1g3r6s-5v-10 ~clar=b-2c1g-2r10s-3v-6
~claro=b-2c2g-2r8s-3v-3 ~clas=b-2c-6g7r-3 ~clase=b-1c-1g4 ~class=c-3g3r-3
~cle=a-3b-4c-1e8g4i9j2k-1n-1v-4 ~cle>=c-3g5i4k-1v-4 ~clea=b-3c1e3j1u1 ~clear=c1j1u1v1
~cli=b-1c-9f-1h4k-2l-1m3n-4q-1r-3s5u-3v-3 ~clic=h7v-4 ~click=h7v-4 ~clie=c-2g1 ~clien=c-2g1
~clin=a1b-1c-5d-1e1g-2h-2k-2l-1m3n-3q-1r-3s5u-2 ~cline=b-2e-1j1r-4s6v-4
~clini=a2c-5e2g-2h-2k-1m4n-2v1 ~clo=a-3c4e-3g3i-2m-1n2v-1 ~cloc=c-1g5 ~clock=c-1g5 ~clog=n3v-4
~clogg=n3v-4 ~clos=b2i-1v6 ~close=b2i-1v6 ~clot=c7e-1v-6 ~clot>=c5e-1v-4 ~clots=c2 ~clu=v7
~co>=a-6b2c-10e8h3i-7j-1l-4m-9o1p-2q-5r-7t3v-10 ~coa=c1 ~coag=c1 ~coagu=c1 ~coc=c-4g1i8v-2
~coci=c-1g1 ~cocin=c-1g1 ~cof=b-1v5 ~coff=b-1v5 ~coffe=b-1v5 ~cog=b5c-2d-1i5k-3v-4 ~coge=b-4d-1i5v-2
~coger=i5v-2 ~coh=b1v1 ~coi=c3v-1 ~coin=c3v-1 ~coin>=c3v-1
~col=a2b-1c6e-3g-8h-3i-6j1k-4m-2n-1o2p-1q-1v8 ~cold=b-4c2g-4i-1j2v5 ~cold>=b-4c4g-2i-1j2
~cole=a-1o2p-1q-1v2 ~coles=a-1o2p-1q-1v2 ~colg=b5 ~colga=b5 ~coli=c2v-1 ~colic=c2v-1
~colo=a-2b1c1h-1v5 ~color=c4 ~com=a-9b-3c-2d-1e-6g2h-6j5k1m2n2o-6q-1r6s-6u7
~come=a-6b1d-6e-2f2h-4i2j4k4l4n1s2u7 ~come>=b4c1d-5f4g-9h-3i3j4k6l-4n3s2u6v-5 ~comen=g3l8
~comer=a-4b-4f-2g3k-3v5 ~comet=b1 ~comez=u1 ~comf=b-1e-1h3k-1 ~comfo=b-1e-1h3k-1
~comi=a-5b-1c4e-4g4i-3j7n-2r3u1v-3 ~comid=c2g2i-1v-1 ~comin=a-4c2e-3g-5j7n-1r3u2
~comm=a2b-1d-1j-2s-1v2 ~comme=s-1v2 ~commu=a2b-1d-1
~como=a-4b1d-1e-2f-2g-11j-2l-1m1n3o-4p1r4s-5u-1v-2
~como>=a-2b2d-1e-2f-2g-4j-1k-1l-1m1n3o-3r4s-4u-1v-2 ~comod=a-1g-6k1p2
~comp=a-3b-1c-11d2e2f1g2h-2j-3m4v3 ~compa=b1c-2g5i1m2n-1v-2 ~compl=b-2c-3d7e-2g-4h-2i-2k1u2v3
~compr=a-3b1c-2e5f4i-1n2v-6 ~compu=b-5c-2d-3g-2m3v9 ~comu=a2d4g2h-2v-4 ~comun=a2d4g2h-2v-4
~con=b-2c-2d5f-1g-7h3i-3j-3k-2l3m2o2p-2q-5r-2s-4t-1u-7v-9
~con>=b3c-1d5e-1f-7g-1h3i-6j-5k-4l-6n-7p-2q-2r-1v-1 ~cond=a-2e-2f2g-5h1n2o2p-1
~cond>=a-1b-1f2g-4h1n2o2p-1 ~condi=b2e-1 ~conf=a-2b-4e4g1h4i-2k1n1r2v-6 ~confi=a-2e-4g2h8r2v-4
~confl=k2 ~confu=b-2e7h-5n3 ~conm=c-1d8g-1v-5 ~conmi=a2g-1j1v-1 ~conn=c-3d2h-1n5v-2
~conne=c-3d2h-1n5v-2 ~cono=a-1b-1c4d-1e8j-1v-2 ~conoz=a-1e6v-1 ~cons=a1c-2d-6e-1g-3i3j3l2m2n-3u-3v1
~conse=a6c-3v-1 ~consi=b-2c-1i5l2m3v-1 ~conso=b5 ~const=c3v4 ~consu=a-1c-1h1j4k2
~cont=a4b-8d-3h-7i-2k-1l6m2n-5r-3s-3t-2u-3v-1 ~conta=a6b-2c-5d-2f2g-1h-3n-2s-2v-2
~conte=b-1e-1g5m3t-1 ~conti=a1c-2f-1l6v-1 ~contr=a-3b-3c6e2g-1v2 ~conv=a-2b-2f3g2i3o1p1 ~conve=g2i4
~convi=a-1f3o2p1 ~convu=c1 ~coo=b-3c-4g6 ~cook=b-2c-3g8v-3 ~cooki=b-2c-3g8v-3 ~cool=g-1v2
~cool>=g-1v2 ~cop=b16c-5d-1e-3g-3i-3k-1n-3v-1 ~copa=b-2n-1v5 ~copay=b-2n-1v5 ~cope=b4c-3v-3
~cope>=b4c-3v-3 ~cops=b2 ~cops>=b2 ~cor=a1c4f-4g-6h-2i-7j-7k4m-6n4r6s-3v3 ~cora=c4 ~coraz=c4
~cord=a-1b-3c-2d3l1r4u1v1 ~cord>=v3 ~corda=a-2l1r4u1v1 ~cords=a1d4v-1
~corr=a-1b6c-2d-2e1j-5k7m-3n-3r3v7 ~corra=j-2k5v4 ~corre=a-1b-2d-1e2j-1k1m-3n-3r3v3 ~corri=v3
~cort=a5c4g-1l-1n8u-1v-14 ~corta=b1c-1n6v-4 ~corte=a6c5n-4v-7 ~corto=c-2n5v-1
~cos=a3b-1c5d-1e-2f-1h-1i-7m-7n4p1r-3u-3v4 ~cos>=c2v-1 ~cosa=b3c1g-2m-3n5p1u-2v-2
~cosa>=b-1m-1n7p1u-2v-7 ~cosas=b3c1n-1v3 ~cose=c2n-1 ~cose>=c2n-1 ~coso=a7b-2m-1 ~coso>=a7b-2m-1
~cost=b-4g3i-6r-1v10 ~costa=b-2c3g3r-1 ~cou=b-1c2f2k5l-1m-1r2s-2v1 ~coug=a-5b-8c7f3i-4j-2r1v5
~cough=a-5b-8c7f3i-4j-2r1v5 ~coul=a3c-1h2i1k6q1r-4v-3 ~could=a3c-1h2i1k6q1r-4v-3 ~coun=b2c-3g-2j1
~count=b4c-3g-2j1v-2 ~cour=c-2g5r4v-1 ~cours=g1r4 ~cous=c-1e3 ~cousi=c-1e3
~cov=b-4c1d-1e3f-1h-1i-1m-1v3 ~cove=c1 ~cover=c1 ~covi=b-3e3i-2v3 ~covid=b-3e3i-2v3
~cow=a-1b-3c-9g-2v9 ~cowb=a-1b-3c-2g-2v6 ~cowbo=a-1b-3c-2g-2v6 ~cp>=h3k-3 ~cpa=a2b-4c1 ~cpa>=a2
~cra=b-1c3g-3i-2j2k-1v-1 ~cram=b-3c2 ~cramp=b-3c2 ~crap=b-1c4 ~crap>=b-1c4 ~cras=b3v-1 ~crash=b3v-1
~crat=a1b-2c2j1 ~cratc=a1b-2c2j1 ~craz=b2c-2 ~crazy=b2c-2 ~cre=a2b1c5d5i-3m-2s2u-1v-14
~crea=a5b3c-1v-5 ~cream=a5b3c-1v-5 ~crem=c7v-3 ~creo=a-3b-2f1m-1s2v-4 ~creo>=a-1b-1c1m-1s2v-4
~creol=f2 ~cret=d6v-2 ~creta=d6v-2 ~cri=a5b1c-12d-4e-3f1h-5i-6j-7k-4l6n-8o-2p-2q-5r-1s-3u-4v-4
~crib=a3b-6c-6d-2g2h-5i-4k-3l6n-7o-1p-2q-4r-1s-3u-2v-7 ~criba=c-1e-3h-1l4n-2p-5s-2v-1
~cribe=a1b-4c-3d-1e-1f-2g3m1q-1r-1v-3 ~cribi=b-4e2f2g-2i-1l3m-2n-2p1 ~crip=a7g-2j-5v5
~cripc=a5g-1j-2v2 ~cript=a1j-1v2 ~cris=a-2b8c-2e-3g-1v-5 ~crisi=a-2b8c-2e-3g-1v-5
~cro=a1b-4c-2e3f-1i2n-3v3 ~cros=a1b-4c-2e3f-1i2n-3 ~cross=a1b-4c-2e3f-1i2n-3 ~cru=c10g-1v-3
~cry=a-1b8c-6 ~cry>=b3c-1 ~cryi=a-1b4c-4 ~cryin=a-1b4c-4 ~ct>=a-2b-8c-7f3g-3h-5i-2j7k1l1n-5s-5u-4v-3
~cta=c-1 ~cte=a4b-2e-1j-1v-3 ~cted=a3b-4c2v-2 ~cted>=a3b-4c2v-2
~cti=b-1c3d-7e-6f-2g-7h2j-1k-1l3m2u-2v-1 ~ctic=c1h4 ~ctice=c1 ~ctin=a1b2c2d-1e-2v-1
~cting=a1b2c2d-1e-2v-1 ~ctio=a-1b-1c5d-2g-2l-3m5n3v1 ~ction=a-1b-1c5d-2g-2l-3m5n3v1 ~ctit=c-1
~ctiti=c-1 ~ctiv=a2b-4c-7d-2h-1l6m-3n-2u-1 ~ctiva=a3c-3l2m-2v-1 ~ctive=c-1l4 ~ctl=d2 ~ctly=d2
~ctly>=d2 ~cto=a-7b-3c-1d-2e2f-3g-4h6i-4j2k-6l-6m-1n-4p-10s-2t-1u-1v-2 ~cto>=a-2b-1d-1e3j3k-1r4v-2
~ctob=o1q1r-1 ~ctobe=o1q1r-1 ~ctor=a-4b-1c-2d-1e1f-1g-2h7i-3k-3l-4n-2o-2p-9q-1r-1t-1u-1v-1
~ctor>=a-4b-1c-2d-1e1f-1g-2h5i-3k-3l-4n-2o-2p-9q-1r-1t-1 ~cts=a-2m1v2 ~cts>=a-2m1v2
~ctu=b1c-3e-6f-2g-2i-3l-3m-4n-1o1r-2s1v1 ~ctua=e-2v1 ~ctual=e-2v1 ~ctub=o1q1 ~ctubr=o1q1
~ctur=b2g-1i-2l-2m-1q-1r-2s1v1 ~cture=b2g-1i-2l-2m-1q-1r-2s1v1
~cua=a-3b-4c-6d-5e-3f-1h1i-1j-5k-4l-1m2n2o-5p-5s-3u-2v5
~cual=a-1b-4c-3d-2f-2g-2h2i-1m3n5o-9p-3r2s-1t-1 ~cual>=e1m4o-6q-1v2 ~cuale=c-1n7o-1r-2
~cualq=b-1e-1h3r4v-2 ~cuan=b-3c-2e-2f-3g1j-2n-1q2r-3v5 ~cuand=a-2b-1e-1f-2g3i-2q2v1
~cuant=b-1c-3g-3i3r-1v5 ~cuar=b3f2g-1o4q-1v1 ~cuare=o1 ~cuart=b3f2g-1o1v1 ~cuat=t3v-2 ~cuatr=t3v-2
~cub=i-1v4 ~cubr=i-1v4 ~cubre=i-1v4 ~cuc=a-3b-2c-4d-2e-2g-1h3n8p-1v-4
~cuch=a-3b-2c-4d-2e-2g-1h3n8p-1v-4 ~cucha=c-1e-1h2n1 ~cuche=b-1d-1g-1h1n5p-1v-2
~cue=a-8b-4c2d-1e2f-1g2h-3i-4k-2m-2n-5r2s-3t-2v5 ~cuel=e2q1v2 ~cuela=c-1e3q1v4 ~cuell=b2v-2
~cuen=a-6e2h-1 ~cuent=a-6e2h-1 ~cuer=a-1b-6c2e-1g2n-2r2s-1v1 ~cuerd=b-2g3r3s-1v3 ~cuerp=b-2c4n-1v-1
~cues=b-3g1 ~cuest=b-3g1 ~cui=b-1u8v-4 ~cuid=b-1u8v-4 ~cuida=e1 ~cuide=b-2u8v-3 ~cul=a-2b-2c3h3i3v-1
~cula=b-5v3 ~cula>=b-5v3 ~culo=c5v-1 ~culp=a-1b2c-2n1 ~culpe=a-1b2c-2n1 ~cult=h3i3v-3 ~culta=h3i3v-3
~cun=a-1b-3c-4g-1j-3v5 ~cuna=b-3c-4j-1v5 ~cuna>=c-6v6 ~cunar=v-2 ~cunas=v3 ~cup=b-3c6g6v-1
~cupa=b-3c-5g6 ~cupad=b-1c-4g6s1 ~cur=h2v1 ~cura=b1c-1 ~cura>=b1c-1 ~curi=b-1v2 ~curio=b-1v2
~cus=b-4d3h-1n6t-2v-5 ~cuse=a-1b-1n7t-1 ~cuse>=a-1b-1n7t-1 ~cuss=b-1c1d1 ~cuss>=b-1d1g1
~cust=d3h-1v-2 ~custo=d3h-1v-2 ~cut=b9c-1e-3g-1j-2m-1n6u-2v-7 ~cut>=b3c1e-3j-1m-1n7u-2v-6
~cutt=b7c-5 ~cutti=b7c-5 ~cy>=b2c-1d2e-4 ~da>=a-7b4c3d-4e3f-9g-11h-9i-2j-14k1l-9m1n-1p-3q-8s-2u7v-5
~dac=b-4c-1n-2v5 ~dach=b-4c-1n-2v5 ~dache=b-4c-1n-2v5 ~dad=a-2b5c-6d2e2f-4g-5h-3i6m2n-1u-5v1
~dad>=b6c-13d2f-3g-4h-3m3n-1u-5v4 ~dads=a-1c1e2v-2 ~dads>=a-1c1e2v-2 ~dag=a-1v1 ~dage=a-1v1
~dage>=a-1v1 ~dal=a-2b2c-5e-4f-1g-2i-1r6s-2 ~dal>=b2c-3e-3 ~dale=c-1g-1o1r7s-1v-1
~dale>=c-1g-1o1r7s-1v-1 ~dam=g3 ~dame=g3 ~dame>=g3 ~dan=a3c2e-7f-6g2i4j-3k-3l-3m-3n-2p5v-2
~dan>=a5e-2f-2g2i3j-3k-3l-2m-2n-1p5 ~dand=a-1s2v-3 ~dando=a-1s2v-3 ~dang=v2 ~dange=v2 ~dano=c-3i1v1
~dano>=c-3i1v1 ~dar=c-8d-1e-2f2h-1i-2j2k2l4m-1n-6r2s-3u-4v-12 ~dar>=b-4c-2f-2g1j1k3l4t-2v-3
~dari=a-3f7n-1 ~darin=a-2f7n-1 ~dark=b6 ~dark>=b6 ~darl=a5b-1 ~darlo=a5b-1 ~darm=a-2r3 ~darme=a-2r3
~daro=t1v-1 ~daron=t1v-1 ~das=a6b-1c-6d-3f-2g-2h-2i4o-2r3 ~das>=a6b-1c-6d-3f-2g-2h-2i4o-2r3
~dat=a6b-6c-4e-5f-1g-3i-3k11l1n-7p1v-1 ~data=a2 ~date=b-3c-1e-2g-3h-3i-3k12m1n-5p1v-2
~date>=b-1e-1g-2h-3i-3k9m1n-5 ~dates=k3p2v-4 ~dato=a5b-1c-1l1u1 ~dator=a1l1u1v1 ~datos=a3
~dau=b-1c-1i2k-1v-1 ~daug=b-1c-1i2k-1v-1 ~daugh=b-1c-1i2k-1v-1 ~dav=b-2s-1v3 ~davi=b-2s-1v3
~davia=b-2s-1v3 ~day=a-8b-6d-8e-11h-10i-3j-1k6l-9m-8n-12o2p-4q9r-6s-12t-3u-4v-2
~day>=a-7b-2d-6e-10f-2h-7i-5j-2k6l-7m-4n-17o5p-3q8r-3s-10t-2u-3 ~days=b-2g-4h-1m-3n4p-1r-4v-3
~days>=b-2g-4h-1m-3n4p-1r-4v-3 ~dby=b4c-2v-2 ~dbye=b4c-2v-2 ~dbye>=b4c-2v-2 ~dd>=b9c-6g-1l5v-7
~dde=b-1c3 ~dden=b-1c3 ~dden>=b-1c3 ~ddl=b-4e-1g2v3 ~ddle=b-4e-1g2v3 ~ddle>=b-1c-2g2v1 ~ddler=c1v2
~ddr=a-3b-3g-1l-1m-1n-1v6 ~ddre=a-3b-3g-1l-1m-1n-1v6 ~ddres=a-3b-3g-1l-1m-1n-1v6
~de>=a-5b-1c-4d-7e-6f2g-13h-4i1j-2k-5l-5m1o-3p-4q1r-6u1 ~dea=a-2b3c-6d4e5f-2g-8h-4i2j-2m-2r-1v4
~dea>=b-5i-5v9 ~deac=a3m-1 ~deact=a3m-1 ~dead=a-3b2c-6e4g-3h-1i6n-2r-3v2
~dead>=a-3b2c-6e5g-1h-1i6n-2r-3v1 ~deadl=v1 ~dear=a-1b-2c2d5r1v-1 ~dear>=a-1b-2c2d5r1v-1
~deat=b4o1v-2 ~death=b4o1v-2 ~deb=a-2b-4c1e-2m5v2 ~debi=b-2c3v-1 ~debil=b-2c3v-1 ~debo=v5 ~debo>=v5
~dec=b-2c-8d-3g4i-3j3m-2n4o-1r-5s5t1u1v-11 ~dece=a1b-1e4t2 ~decea=e5 ~decem=t2
~deci=a-1c-6e-3g4i-1j2n6u3v-5 ~decid=a-1b-6c-5e-2g7j3u3v-3 ~decir=b5g-2n7v-1 ~decl=b-2e-1j1r-4s6v-4
~decli=b-2e-1j1r-4s6v-4 ~ded=a-1b-8c5e-5g2i4j1k-2u-2v-2 ~ded>=a-1b-5c2e-5g2i4j1k-2u-2v-7
~dedo=b-4c3v3 ~dedo>=b-4c1v4 ~dedos=c2 ~dee=b5c2r4s-1v-7 ~deed=r4s-1 ~deed>=r4s-1 ~deep=b5c3v-6
~deep>=b1c3v-4 ~def=r2 ~defi=r2 ~defin=r2 ~dej=a8b3c-7d-6e-2h-3i-5k2l-5m-6n-6o-3q-4r-4t-2
~deja=a4b6c-3e-1f-1g-6i-3k2q3s2v2 ~deja>=a4b1s2v-3 ~dejam=a2g-5v4 ~dejan=a-1b4 ~dejar=k2q4
~deje=a6b-3c-1d-4e-1g5h-1i-3l-3m-4n-2o-3q-8r-4s-3t-1v-3 ~deje>=a-2b2c-1e-2f4g3v4 ~dejel=g3k-1v-3
~dejem=a1b-2g2k4o-1q-6r-2v-6 ~dejen=a9b-4d-4f-5g-4j1k-2l-2m-2p1s-2u1v-1 ~dejo=v1 ~dejo>=v1
~del=b-7d-2e1f1g-3h-8j2k2l-2m-4p-1q-1s-5t2u-2v1 ~del>=a-2b-2c2e-8f2h-4i1j1k-5m-1n-3q-1r-2s-3t2
~dela=c-2e3j-7k9q4v-1 ~delan=e3j-2k2q2 ~delay=j-4k4 ~dele=a6b-2c-1e-1h-1j6v-2 ~dele>=j6
~delet=a6b-2c-1e-1v-2 ~deli=e5m-1r2 ~delo=a-4n1v6 ~delo>=a-4n1v6
~dem=a5c-8d-5e-2f-2g2h5k4m-2n-1o2q-2r1 ~dema=a6h5v-3 ~deman=a6b-2 ~demas=b3h5v-3
~deme=b-2c-6d-5e-1g3i2k3o3q-2r2v1 ~deme>=a-2c-3d-4e-1i2k3o3q-1r2v1
~den=a1b4c-5d-2e2f-3g-2h8j-1k-7l7m1n-6s-2u-3v-7 ~den>=a8b1c-1d-4e-3f-1g-2i2j-2k-4n-1s-2v1
~denc=a2v-2 ~dence=a2v-2 ~denl=a-3e-2j2l2 ~denm=a-8b4d3l4v-1 ~denme=a-8b4d3l4v-1 ~dens=a1b-1e6v-6
~dense=a1b-1e6v-6 ~dent=a-7b3c-3d-2e3h10m3v-4 ~dent>=b-2e1l1v-5 ~dente=e2h2 ~denti=a-5b2d-1g1h5m4v1
~dentr=b6c-1v-2 ~dep=a-8b2c-10d1e2f-1g-3h-2i-2j-1m-3n-4q-3r-4s-4v7 ~depe=a-1b-3g-1m-2n-1q-3r-4s-1v9
~depen=a-1b-3g-1m-2n-1q-3r-4s-1v9 ~depr=a-2b4c-10d-1e-3v7 ~depre=a-1b5c-8d-1e-3v6 ~depri=c-1v1
~der=a3b-7c8d2e1g-1h1i-6j-1k-5l2m-2n1q-1v-3 ~der>=a4b-2c4d4e-3f-4g-4h3i-6k-3m-3n4v-4 ~dera=e4
~dera>=e4 ~dere=c5l2 ~ders=a1b-2c1f1g-1j-2 ~ders>=a1b-1c2j-2l1m1n-5v1 ~derst=f2m-1n1
~des=a7b6c6e-1f-1g-3j-2k-3l-15n2o-1s-4t-3u-2v-10 ~des>=a3c3d-1g1i4q-3r-1u1v-1 ~desa=a8b1l-2p1
~desac=a8l-2 ~desap=b2p1 ~desc=a-4e5i1v-1 ~desca=a-4e5 ~desco=i1 ~desd=b-1c3f1g-8n4r4v-2
~desde=b-1c3f1g-8n4r4v-2 ~dese=a3b4c-5e-3f-1g-2h4m1n-2v-3 ~desea=a2e-1h3m4 ~deseo=a3 ~deser=b2
~deses=b4c-3g-1 ~desh=b2j5k-2 ~desi=a7c-1l-2 ~desin=a2l-2 ~desis=a5c-1 ~desk=a-1b-3d6e1v-1
~desk>=a-1b-3d6e1v-1 ~desm=b-6c7v-2 ~desma=b-6c7v-2 ~desp=a-8b9c-3d-2e-3g5h-1i-4j-4n2q4r-3v1
~despa=a-1b2n4 ~despe=a-4b9g-3 ~despi=b2 ~despu=a-2b-4f1g7i-3j-3q4r-1v2 ~dest=b1c-2 ~destr=b1c-2
~desu=a8l-6 ~desus=a8l-6 ~det=a11c-1d-1v-2 ~dete=a10d-1v-2 ~deten=a7d-1v-2 ~dev=b-11c10g-1
~devu=b-4c3 ~devue=b-4c3 ~dez=a-1c-2u4 ~dezc=a-1c-2u4 ~dezco=a-1c-2u4 ~dge=b8c-4g-3h-1
~dge>=b8c-2g-3h-1v-2 ~di>=b5d-3e-3f2g-9h-1j-3k1l1n10v-6
~dia=b-3c5d-7e-2f2h-2i-2j-2k3l-2m-6n-3o-2p2q-1r-3s-4t-3u1v-3 ~dia>=a-3b-2e-5g1h-7i-3k7n-4s-3t-1u5v-2
~diab=c1v-1 ~diabe=c1v-1 ~diag=b3c-3 ~diagn=b3c-3 ~dial=b-2c-1e3i1k-1m-1u-1v5 ~dial>=c-1i1k-1v6
~diale=e3 ~dian=a1v3 ~diap=c2g1v-1 ~diape=c2g1v-1 ~diar=b-2c6f-1v-1 ~diarr=b-2c5v-1
~dias=b2c2f4n2o-2p1u-1v-6 ~dias>=b2c2f4n2o-2p1u-1v-6 ~diat=a4b-2d-1h3 ~diatr=b-1h3
~dic=a-7c-1f-3g7h4i-1j-2k-4l-2n-6q-1r-3t3v-1 ~dica=b-1c-5d2h-2v2 ~dicai=c-2d-1i2 ~dical=d3v-7
~dicar=c-1v8 ~dice=a-4b3c-2g9m1n-1p1v-2 ~dice>=a-3b4g4m1n-1p1v-1 ~dici=b-1c3e3h-1u1v-2 ~dicie=e3
~dicin=c4h-1 ~dicio=u2 ~dico=e-1h8k-2r-2 ~dico>=e-1h8k-2r-2 ~did=a-7b3c3e-8f-2g-5h-2i-3k-3m-1n8u-2
~did>=a-5c6h-5m-1n2v7 ~dida=a-2b6v-4 ~dida>=a-2b6v-4 ~didn=b-3c-3e-2g-1h1k-2n7v-3
~didnt=b-3c-3e-2g-1h1k-2n7v-3 ~dido=b1e-2 ~dido>=b1e-2
~die=a-7b5c-10d-5e4f-8g-7h-5j-3k-7l-3m-5n-4o-1r-1s-3t3u-1v6
~die>=a-3b9c-6d-4f-5g-3h-4j-1k-3l-1m-1s-2 ~died=c-3e3i-2k-1t-1v3 ~died>=c-3e3i-2k-1t-1v3 ~dien=v7
~diend=c3 ~dient=c-1v8 ~dier=b-4e4i1 ~diera=b-1 ~diero=b-1e4i1 ~diez=b-1t5 ~diez>=b-1t5
~dif=b-3c-3d-7e1f1g-3h6i1j-3k5m-1n-3v-2 ~diff=b-2c-1d-3e2f1g-2h2j-2k3n-1v-3 ~diff>=h2
~diffe=b-2c-1d-3e2f2g-2h1j-2k3n-1v-2 ~difi=i3k2 ~dific=i3k2
~dig=a3b-4c-8d2e-4g2h-2i-2k-1l-4m-1n2p-1r-2u2v-2 ~diga=b-1c-2g-3h-1l-4n5q3u3v-5 ~diga>=b-4n-1q3u4v-4
~digal=a1n3 ~digam=l-1n3 ~digo=a2b-2c-4d2e-2g5i-1n-3q-2r-1 ~digo>=a2b-2c-4d2e-2g5i-1n-3q-2r-1
~dij=c-4g-1m-3n14o-1p-3u-4v-8 ~dije=a2 ~dije>=a2 ~dijo=a-2b1c-3m-3n8o-1p-3u-3v-3
~dijo>=a-2b1c-3m-3n8o-1p-3u-3v-3 ~dil=c3h-3 ~dill=c3h-3 ~dilla=c3h-3 ~dim=n2 ~dime=n2 ~dimel=n2
~din=a-5b-1c-1f1g6h1i-3l1m-1n-2q-3r1u1v1 ~ding=a-5b-1c-1f1g4h1i-4l1m-1n-2q-3r1t1u1v3
~ding>=a-5c-1f1g4h1i-4l1m-1n-2q-3r1t1u1v3 ~dio=b1d-6e3f-3g-9h1j-1k-2l-2m-4o3q1r-1u4v-4
~dio>=a4b-2c4e-1g-5h-1i3n2o1u-1v-7 ~diod=q2 ~diodi=q2 ~diol=e1h5i-1v-5 ~diolo=e1h5i-1v-5
~dios=a-5b4c-9e3g-1i-1m-2n-3o1u5v1 ~dios>=a-2b6c-8e4i-1m-2n-2o1v3 ~diosi=b-2u6v-2
~dir=c-3d2f3h-1k-1v6 ~dire=c-1d2f3i-1k-1v6 ~direc=c-1d2f3i-1k-1v6 ~diri=m2
~dis=a5b2d-1e5f-4g-1h1i-2k-2l-7m5u-3v-4 ~dis>=e2h-1m8 ~disa=b3 ~disab=a2 ~disap=b3
~disc=a2b-2c1e-1f-1l-3n-2u-1v1 ~disch=b-2c5 ~disco=a6l-3 ~discu=a-1c-2n1 ~dise=b-1c4 ~disen=b-1c4
~disp=e5v-5 ~dist=a2b5n1v-2 ~distr=b7n1v-2 ~dit=c4e-2j3v-3 ~ditc=e-1j3 ~ditch=e-1j3 ~dito=c2
~dito>=c2 ~div=d-1e5g-2v-1 ~divo=d-1e4g-2v-1 ~divor=d-1e4g-2v-1 ~diz=a-3b-4c6i-4n-2
~dizz=a-3b-4c6i-4n-2 ~dizzi=a-2c-2v3 ~dizzy=b-4c9i-4n-1v-3 ~dka=b1v-2 ~dka>=b1v-2
~dle=b-5c2e-2h1i-2r-1v3 ~dle>=c1h1r-1v-1 ~dler=c1v2 ~dler>=c1v2 ~dles=b-2v3 ~dles>=b-2v3 ~dli=v1
~dlin=v1 ~dline=v1 ~dlo=e4v-1 ~dlor=e4v-1 ~dlord=e4v-1 ~dly=a3b-3u-2 ~dly>=a3b-3u-2 ~dma=c2v-3
~dma>=c2v-3 ~dnc=a7v-1 ~dnc>=a7v-1 ~dne=a-3b-3j-1k-1p-3q1v2 ~dnes=a-3b-2c-5j-1k-1p-3q1v2
~dnesd=b-1c-3j-1k-1p-3q1v-4 ~dness=a-2v6 ~dnt=c-5e-3g-2k-2n7v-6 ~dnt>=c-5e-3g-2k-2n7v-6
~do>=a-6b6c3d-6e-6f2h-7i-2j-14k-2l-5m-8n-9o-2s-7t-8u-14v-1 ~dob=b-3c9v-3 ~dobl=b-3c9v-3 ~dobla=c5
~doble=b-2c3v-2 ~doc=a-4b-1c-2d-1e1f-1g-2h7i-3k-3l-4n-2o-2p-9q-1r-1t-1u-1v-1
~doct=a-4b-1c-2d-1e1f-1g-2h7i-3k-3l-4n-2o-2p-9q-1r-1t-1u-1v-1
~docto=a-4b-1c-2d-1e1f-1g-2h7i-3k-3l-4n-2o-2p-9q-1r-1t-1u-1v-1 ~dod=c-5v8
~doe=a-3b-2c-8d-2f-2g-1h1i1j-2m2o-1p1r2s1 ~does=a-3b-2c-8d-2f-2g-1h1i1j-2m2o-1p1r2s1
~does>=a-2b1c-6d-1e-4h1i-4j-1m2v3 ~doesn=b-1e1i2k1o-1p1r2s1v-3 ~dog=b-6c-4e-2g-2n3v6
~dog>=b-6c-3g-2n3v2 ~doi=a-1b3c3u-6v2 ~doin=a-1b3c3u-6v2 ~doing=a-1b3c3u-6v2 ~dok=v-4 ~doki=v-1
~dokie=v-1 ~dol=a-4b-8c10d-1e-3f-4g-1h-2i-4l-3m-3s-1t4v6 ~dole=b-3c1l-1v8 ~doler=c2l-1 ~doli=c4t1
~dolie=c5 ~dolo=a-2b-5c6d-1e-2f-1h-1i-3m-3t1 ~dolor=a-2b-5c6d-1e-2f-1h-1i-3m-3t1 ~dom=a2c-2p2q4s1v3
~dome=b2s2 ~domi=a1c-2p2q4v4 ~domin=a2c-1p2q4 ~don=a4c-7d-5e-2g-4h-2i-4j2k-3l-7m1n5o-5p1s2t-1u-1v3
~don>=a-4b-2e-6g-2n7v1 ~dond=e-1g-1i-6m5v3 ~donde=e-1g-1i-6m5v3 ~done=a2b4e-2r2u-2v-3
~done>=a3b2e-2r2v-3 ~dont=a6b-1c-4d-2e1g-1j3k-1l-5m-4o-3p1s2
~dont>=a6b-1c-4d-2e1g-1j3k-1l-5m-4o-3p1s2 ~doo=b3c-2e-1g2i-1 ~door=b3c-2e-1g2i-1
~door>=b3c-2e-1g2i-1 ~dor=a-7b-2d8e2g1m3n-1v-5 ~dor>=a-2d9v-3 ~dora=c-2g-2m3 ~dora>=c-2g-2m3
~dorm=a-2c3g3v-3 ~dormi=a-2c3g3v-3 ~dos=a-4b3d-2e-2l-4m-4n-6o4p-2r-4t1u6v-1
~dos>=a-3b-6d-2l-2m-4n-2o5p-2r-4t2u6 ~dose=b3e-1n-1v-3 ~dose>=c2e-1 ~dosed=b3c-1n-1v-1
~dou=b-1c2g3v-1 ~doub=b-1c2g3v-1 ~doubl=b-1c2g3v-1 ~dow=a1b5d-1e-2f-3h-2j-3k-1m-1v-3 ~dow>=b3
~down=a1b2d-1e-2f-3h-2j-3m-1v-3 ~down>=a1b4d-1e-1f-3h-2j-3m-1v-7 ~doy=a2b4c-2g-1v-5
~doy>=a2b4c-2g-1v-5 ~dra=b4g-2i-3j2q-2v-3 ~drai=c6v-4 ~drain=c6v-4 ~dran=b5c-2 ~drank=b5c-2
~dras=b3i-1v-2 ~drast=b3i-1v-2 ~draw=a1b-2c-2j2v2 ~draw>=b-2c-1j2v3 ~dre=a-8c-8e2g-4h-3j3l-1m-1n-2v9
~dre>=a-1b-1c-1j4 ~drea=a-1c-4e3g-1v4 ~drea>=e3 ~dread=b6c-4v-2 ~dren=b3 ~dren>=b3
~dres=a-3b-3g-1l-1m-1n-1v7 ~dress=a-3b-4g-1l-1m-1n-1v7 ~dri=a-2b-8c-2d-3e-4f2g1h-2i13j-4p-1q-3s-1v-2
~dria=k1 ~drin=v2 ~drink=v2 ~driv=b-7c-2d-2e-3f3g1h-1i13j-2k-2p-1q-3s-1v-5
~drive=a-3b-8c-1d-1e-2g-4h-1i15j-1k-2p-1q-2v-1 ~drivi=a1f4g7i-3s-1v-4 ~dro=b3i-3j2v-4 ~drog=b7v-2
~droga=b7v-2 ~droo=b-1 ~droop=b-1 ~drop=a1b-5c3e-1i-1j3u1 ~drop>=a2b-3e-1j3 ~dropp=c4 ~drow=b3c-2g2
~drown=b3c-2g2 ~dru=b7d-2e-2i-3 ~drug=b5d-2i-1 ~drugs=c-3v2 ~drun=b3e-2 ~drunk=b3e-2
~ds>=a-7b1c1f-6g3h-7k-1o2p-4r1s-5t-1u-2v-2 ~dson=c-2v2 ~dson>=c-2v2 ~dua=g5v-2
~due=a-5b-1c5d-1i-3j-2k-2n-1o1r1u1v3 ~due>=g1v3 ~duel=a-4b-7c3g-2j-2o1q1r1u1v3
~duele=a-4b-7c3g-2j-2o1q1r1u1v3 ~duer=b3c2i-1v-3 ~duerm=b3c2i-1v-3
~dul=a-4b-4c-1d2g1h-1k5l-1n-2p2q1v-2 ~dule=a-4b-3c-1g1h-1k6l-1n-2p2q1v-2
~dule>=a-3b-3c-1d-3g2h-1k6l-1n-2p2q1v-2 ~duli=d2 ~dulin=d2 ~dure=b1j1 ~dure>=b1j1 ~durm=v-1
~durmi=v-1 ~dve=b2v-1 ~dvi=g4 ~dvis=g4 ~dvise=g4
~dy>=a-1b1c-7d6f-7g-6h3i-2k-8l-4m-4n-6o-1p-1q-5r-1s1u-4v-3 ~dyi=a-1b-1c-3g-1r3v3
~dyin=a-1b-1c-3g-1r3v3 ~dying=a-1b-1c-3g-1r3v3 ~ea>=b-2c-2d-4e1f-4g-5h6i-8j-2k2n-6o-3q1r4u-3v2
~eac=a2b4d-1g2l1m-4n-3q-3u-3v-10 ~eace=b4c-1v-1 ~eace>=b4c-1v-1 ~each=a2b2c-4e1g4q-2u-1v-4
~each>=a2b1c-3e-1g5q-2v-2 ~eache=e3v-1 ~eact=b-2c3l2m-2v-2 ~eacti=b-2c3l2m-2v-2
~ead=b2c1d-3e-1f2g-6h-1i2l-6m-6o-4p-4r-1t-1v1 ~ead>=a-7b1c-1e1f5g-3h1i4l-3m-3n4o-2p-4v1
~eada=b-7e-1g-1n-3v5 ~eada>=b-1c3 ~eadac=b-4c-1n-2v5 ~eade=c7v-2 ~eaded=c7v-2 ~eadi=v-5 ~eadin=v-5
~eadl=v1 ~eadli=v1 ~eado=a6b3e-1v-2 ~eado>=b3v-2 ~eads=a-2b3g3 ~eads>=a-2b3g3
~eady=a2c-3d-1e-2h-3k-2m-1n-1s1 ~eady>=a2c-3d-1e-2h-3k-2m-1n-1s1 ~eag=k8l-1q2 ~eage=k8l-1q2
~eagen=k8l-1q2 ~eah=a1b-3c1f-1g2j1o1r8s-3v-5 ~eah>=a1b-3c1f-1g2j1o1r8s-3v-5
~eak=a-8d5e2f1h-1i-2j-3k-2n5u-1v-1 ~eak>=a-3b-10c3d5f-1h-4i-1j-1k-1m-1n3v1 ~eakd=b6c-5g-1
~eakdo=b6c-5g-1 ~eaki=a-2b2e5h4n3v-4 ~eakin=a-2b2e5h4n3v-4 ~eaks=d2f4h-3 ~eaks>=d2f4h-3
~eal=a-4c1d1e-7f-6g-6h-3i-2m4n-6r-3s2t2v1 ~eal>=b-2c6d3e-4f-4g-3h-2m4n-3v-6 ~eale=c-5v4 ~ealed=c-5v4
~eall=b4c2r-2s2t2v-1 ~eally=b4c2r-2s2t2v-1 ~ealt=b-1c-2v5 ~ealth=b-1c-2v5 ~eam=a5c-7g-1i-1n5v8
~eam>=a5b-4c-6g-1i-1v9 ~eami=b2c-1 ~eamin=b2c-1 ~ean=a-4b-2d-2e10f1g-5h-3i1l9n-2r1s-1v-7
~ean>=e5f2i-2l1v-4 ~eani=e3v-1 ~eanin=e3v-1 ~eans=e-1i4r1s-1 ~eans>=e-1i4r1s-1 ~eant=a-2e5h-1
~eant>=a-2e5h-1 ~eanu=c2l8 ~ear=b7c-2e-3f-7g-15i-7k1l-4m-8n7o1t-1u-3v2
~ear>=a1b3c-5d4f-2g-3h-3i-1j-1k-2m-3n7o1u-2v-6 ~eara=b2c9v-4 ~earab=b2c2v-3 ~eard=b-1c-5e2n1o-2v6
~eard>=b-1c-5e2n1o-2v6 ~eare=c-2j1u1v1 ~eared=c-2j1u1v1 ~eari=c-1h3n3v-1 ~earin=a1c-1n4v-1
~earl=e-1g-3i-4k4n-1q3s-2 ~earli=g-2k5o1v-4 ~early=i-4q2v3 ~ears=b6c-6g-4i-1n2v4
~ears>=b4c-2g-4i-1n2v4 ~eart=a-1b2c8e-3g-5n-7 ~eart>=b-1c7e-3g-5n-4v3 ~eartb=b4n-2v-5
~eas=a1b2c1d1g-4h7i-6j-1k-1l-1m-2q-2r1s-2t-1u-3v-11 ~eas>=b5v-4
~ease=a1c-4f1g-1h2i-2j-1l-1m-1q-1s-2t-1u-2v-2 ~ease>=a1c-3e-3f1g-1h2i-2m-1q-1s-2u-2v-2 ~eased=e5
~easi=r4 ~easo=a2b2c1v-1 ~eason=a2b2c1v-1 ~east=a-3b-4c3d2e1v-2 ~east>=b-3c3v-1 ~easte=a-3d2e1
~eat=a-10b-2c3d-4e-10g-4h-7i-6j-7k-7l-2m-5n1p-3s-1t-5u2v11
~eat>=a-3b-7c-2d-2e-2f-2g-6h-5i-1j-5k-5m-3n1o-2p-1s-1t-3u3v11 ~eate=b5v-5 ~eaten=b5v-2
~eath=a-1b-1c7e-5f1g-2n-2o1 ~eath>=c4o1v-5 ~eathe=c1e-3f2v4 ~eathi=c3v-2 ~eati=a-4g3n1v2
~eatin=a-4g3n1v2 ~eats=v1 ~eats>=v1 ~eav=a7c-5d-1e-3g-3i-1r-2v-2 ~eave=a6b-1c-5e-2r-2
~eave>=a6c-3e-2r-2 ~eavi=b2c-2 ~eavin=b2c-2 ~eavy=c1 ~eavy>=c1 ~eb>=c-1r-2t5v-2 ~eba=c-1v2
~ebas=c-1v2 ~ebas>=c-1v2 ~ebe=a-2b-2c4e-3g1m5v-4 ~ebe>=a-2b-2c4e-3g1m5v-4 ~ebi=b-2c3v-1
~ebil=b-2c3v-1 ~ebil>=b-2c3v-1 ~ebl=i2 ~eble=i2 ~ebo=b-2c-3d3e-1f-2h1i-1j1k6m-2n-2q-2v2 ~ebo>=v5
~ebod=d4h1i-2j2k-1m-1q-2v-4 ~ebody=d4h1i-2j2k-1m-1q-2v-4 ~eboo=k8 ~ebook=k8
~ebr=a-4c3e-1f2g-1i-2n-1v-1 ~ebre=a-4b-5c5e-1f2g-1i-2 ~ebre>=a-3b-5c5e-1f2g-1i-2 ~ec>=b-2c-2g8
~eca=b-7c1e1g7v4 ~ecan=i2 ~ecani=i2 ~ecau=b-1e1 ~ecaus=b-1e1 ~ecc=f3i-1k-1v2 ~ecci=f3i-1k-1v2
~eccio=f3i-1k-1v2 ~ece=b1c-9d5g-4j-1n-5q-1u-6v-2 ~ece>=o1r2s-1 ~ecea=e5 ~eceas=e5 ~ecei=a4l2
~eceiv=a4l2 ~ecem=t2 ~ecemb=t2 ~ecep=a-4d7e-1v-3 ~ecepc=d3e-1v-2 ~ecept=a-1d4 ~ecer=a1b4p1
~ecer>=a-3b4p1 ~eces=c-3d1e-3g-2h1s2u-2 ~eces>=a2b3g-1v-1 ~ecesi=c-2d1e-1f1h1s1u-2 ~ecet=d-2v5
~eceta=d-2v5 ~ech=c2d2e-6g-7h-5i-5k4l-3o-2p1q-3u-2v1 ~ech>=a-1c4e-1
~echa=a2b1c-7d1e-1f-2g-6h-3i-2k4l-3o-2p1q-1u-2v1 ~echa>=b3c-4f-1g-3h-2k7n-3v-1 ~echas=k-2n3o-1p2v-2
~echaz=a4v-1 ~eche=a-2c-2d2v2 ~echo=b-5c6d-1v-3 ~echo>=b-5c6d-1v-2
~eci=b-11c-2d-3e4f-4g2h1i-6k1l1m-5n3q-2u6v3 ~eci>=c1k1n-1v4 ~ecia=c-1h3u5v-4 ~ecial=h3
~eciat=c-1u5v-3 ~ecib=a4b-1f-1l2 ~ecibi=a4b-1f-1l2 ~ecid=b-6c-5e-2g7j3u3v-3 ~ecida=u3 ~ecide=b-2g4j3
~ecidi=c-1g4 ~ecido=u1 ~ecie=c1t1 ~ecien=c1t1 ~ecin=c-6e2v4 ~ecina=c-6v6 ~ecino=e2v-2
~ecio=b-7c-2e7v6 ~ecio>=b-7c-2e7v6 ~ecir=b5g-2n7v-1 ~ecir>=n3 ~ecirl=b7g-1n3 ~ecit=c5k2v-1
~ecita=c5k2v-1 ~eck=a-1c4d-1e-1g1i-6j-2q-4r1s-1u2v-2 ~eck>=a-1b1c1d-1g3i-5q-3r-1u2v-7 ~ecke=c2v-1
~ecked=c2v-1 ~ecku=r2 ~eckup=r2 ~ecl=b-2e-1j1r-4s6v-4 ~ecli=b-2e-1j1r-4s6v-4 ~eclin=b-2e-1j1r-4s6v-4
~eco=a-5b-3c-4e-3f6g-4i2j-4k2l1m-1n1o2p-1r2s-2v-1 ~eco>=a-3f6 ~ecog=i5v-2 ~ecoge=i5v-2
~econ=a-2b-1f2g-4h1l1n2o2p-1 ~econd=a-1b-1f2g-4h1n2o2p-1 ~ecor=a-1b-4c-3d3h-1i-1j-2k4l1r4s-1u1
~ecord=a-1b-3c-2d3l1r4u1v1 ~ecorr=j-1k6v-1 ~ecr=d6v-2 ~ecre=d6v-2 ~ecret=d6v-2
~ect=a-9b-6c-3d2f-1g-6h-4j8k-3l-2m-3n1r4s-4u-3v2 ~ect>=a-6b-2c-4d2h-1j7r3s-1u-2v-1 ~ecte=v-2
~ected=c2v-2 ~ecti=b-2d-2m-1n3v6 ~ectio=b-1n4v6 ~ecto=a-3b-1d-1e3j3k-1r4v-2
~ecto>=a-3b-1d-1e3j3k-1r4v-2 ~ects=v2 ~ects>=v2 ~ecu=c-2g4 ~ecue=c-2g4 ~ecuer=c-2g4
~ed>=a-6b2c3d-8e9f-5g-6h-14j-1k-9l-5m-9n-3p-8q-4s-2u-4v-11
~eda=a-2b-1c-1e-2f2g-4i1k5m-2n-4p2s-1u-2v1 ~eda>=a-1b-7f3i4k6m-1n-2u-2v-2 ~edad=b3c-4e-1g-2i-1v5
~edad>=b3c-4e-1g-2i-1v5 ~edan=p2 ~edan>=p2 ~ede=a-1b-5c-4e-1f2h3i3j-1k-1n2o-2q1r-9s-2v6
~ede>=b-7d3f2g-3h3k1l-2n2o-2q3r-7v5 ~eded=k-1 ~eded>=k-1 ~eden=a-2c-2d-1h1i5k-2l2
~eden>=a-2c-2d-1h1i5k-2l2 ~edes=g2m1r-1u2v3 ~edes>=g2m1r-1u2v3
~edi=a1b-8c2e-10f-4g-9h5i-2j-5k-5l-5m-3o3r-3u-2v4 ~edi>=a6e-3v-4 ~edia=a3b-3d-1h2i-1v1
~ediat=a4b-2d-1h3 ~edic=a-3b-4e-2f-1g-2h5k-3n-2r-2 ~edica=b-1c-4d2h-2v2 ~edici=c4h-1
~edico=e-1h8k-2r-2 ~edid=a-2b2 ~edida=a-2b2 ~edin=b-5c6d1i-1o1v3 ~eding=b-5c5d1i-1o1v3)";

}  // namespace rb::grammar
