#include "core/conversation/grammar/leaning/weights.hpp"

namespace rb::grammar {

extern const std::string_view kLeaning13;
const std::string_view kLeaning13 = R"(
~edio=c-2n3o1q2v-1 ~edio>=c-1n4o1v-1 ~ediod=q2 ~edl=b-4c5h2 ~edle=b-4c5h2 ~edle>=c5h2v-3
~edles=b-2v3 ~edn=a-2b-2c-5j-1k-1p-3q1u-3v3 ~edne=a-2b-2c-5j-1k-1p-3q1v3
~ednes=a-2b-2c-5j-1k-1p-3q1v3 ~edo=a-10b7e-8f2i-2j-1l-1m-6n-6o1r-1s-5v3
~edo>=a-9b5e-8f2i-2j-1l-1m-6n-6o1r-1s-5v4 ~edos=b5c1 ~edos>=c2 ~eds=b3c5d-1e-2h-2j1k-3o3q-1
~eds>=b3c3d-1e-2h-2j1k-3o3q-1v1 ~edu=a-5c-2d2e-1g1h-1k5l-1n-3p2q1v-2
~edul=a-4b-4c-1d2g1h-1k5l-1n-2p2q1v-2 ~edule=a-4b-3c-1g1h-1k6l-1n-2p2q1v-2 ~eduli=d2 ~edur=b1j1
~edure=b1j1 ~ee>=a1b-5c1d-8e-8f-4g2h5i-2j3k-11l-2m-9n-8p1q2r1s-2t1u-3 ~eec=a-1c4e-1 ~eech=a-1c4e-1
~eech>=a-1c4e-1 ~eed=a-1b-3c5d2e-7f1h-1i2l-4m-2n-6o2r2s1t-1u-4v1
~eed>=b1c-2d2e-3g1h-2i4k2l-1m-1n-5s1t-3u-3 ~eede=k-1 ~eeded=k-1 ~eedi=b-5c6d1i-1o1v3
~eedin=b-5c6d1i-1o1v3 ~eedl=b-4c5h2 ~eedle=b-4c5h2 ~eeds=b1c1e-2j1k-3v-1 ~eeds>=b1c1e-2j1k-3v-1
~eei=b-6c7g-1v2 ~eein=b-6c7g-1v2 ~eeing=b-6c7g-1v2
~eek=a-6b-4c4d-3e-1h-5i-1j-4k2l-2m-4n-3o-5p1q8r-2s-4t-3v-8
~eek>=a-2b-5c5d-1h-4j-3k3l-1m-1n-1o-2p2q5s-3u-1v-9 ~eekd=c-2q1 ~eekda=c-2q1 ~eeke=a-1c-2e-1g2q1u2
~eeken=a-1c-2e-1g2q1u2 ~eeks=c1g-1 ~eeks>=c1g-1 ~eel=a-4c3e-6f-8g-2i5j-2k-2l-2m-3n-4p-1r-1s-1u-4v-3
~eel>=b6e-2f-4g-3h1j-1v-5 ~eelc=c-2 ~eelch=c-2 ~eeli=a-1b-6c1g3v2 ~eelin=a-1b-6c1g3v2
~eels=a-1b-4c2g-4h-2i7v-1 ~eels>=a-1b-4c2g-4h-2i7v-1 ~eem=b-2m3
~een=a-3d-6e-1f-2g-1h-2i-5j2k-2l5m-1n-5o2p-3s-1u-3v-9
~een>=d-5e-1f-2g-1h-2i-5j2k-1l-2m-1n-2p-2u-2v-8 ~eent=o3r-1 ~eenth=o3r-1
~eep=b1c6d-4e1f-4g-1h-1i-4j-6l-1m-4n-3u1v-1 ~eep>=b2c1d-1e-1f-3i-1j-2l-1m-2u1v1 ~eepi=b-2c-2e3g-2v2
~eepin=b-2c-2e3g-2v2 ~eeps=b-2c7j-2v-6 ~eeps>=b-2c7j-2v-6 ~eer=u4 ~ees=b-5c8 ~ees>=b-5c8
~eet=a-3b-1e-2g4h-1m-1n-2p-1q-1r-5u4 ~eet>=a-2c1e-2h-1m-1n-2p-1u4 ~eeti=b-2c-2g4r-2
~eetin=b-2c-2g4r-2 ~eez=c6 ~eezi=b-2c6 ~eezin=b-2c6 ~ef>=b8c-7g-1v-1 ~efe=c-2e-2g-1i-1j2k-4v-3
~efe>=b-4d1 ~efec=j4k-1 ~efect=j4k-1 ~efer=a1b3v-1 ~eferi=a1b4 ~eff=v2 ~effe=v2 ~effec=v2
~efi=a-4b-2c-2g-3h1o1v2 ~efie=a-2b-1d1h2o1s2v-3 ~efier=a-2b-1d1h2o1s2v-3 ~efil=v6 ~efill=v6 ~efin=r2
~efini=r2 ~efo=b-1c-4d3i-2j-3k-2r-1v2 ~efon=b-2c-2d3e1f1i-1m1v1 ~efono=a1c-2d-1e1f1i-1m1v1
~efor=c-1f-1g1j-2k-1q1 ~efore=c-1f-1g1j-2k-1q1 ~efr=a1b-4 ~efra=a1b-4 ~efrai=a1b-4
~eft=a-4b3c2g-2i-1v-5 ~eft>=a-4b3c2g-2i-1v-5 ~efu=a3c-2u4v-3 ~eful=c-1u4 ~eful>=c-1u4 ~efus=a3v-2
~efuse=a3v-2 ~eg>=a-2b-4c5g-3i-1n1 ~ega=b-3c-9d-1e-4f-1g1h-2i1j-4k-3m2n-3o-3r-4s7v5
~ega>=b-3g4i-1m2v3 ~egal=b4 ~egalo=b4 ~egan=a1i-1v2 ~egand=a1i-1v2 ~egar=b-1c-6h-1i5k-1o-2s2
~egar>=b-2c-4i4k-1o-2s2v-3 ~egard=m1 ~egaro=v2 ~egat=a-1c-3g-1r-3s5v2 ~egati=a-1c-3g-1r-3s5v2
~egi=a2b-2c-3g-3l8m4n-4v-4 ~egin=a-1l9n-3 ~egin>=a-1l9n-3 ~egis=a8b-3 ~egist=a8b-3 ~egit=a-2m5
~egit>=a-2m5 ~egl=c2d1i-4m-1v3 ~egla=c2d1m-1v-1 ~egla>=c2v-1 ~egn=a-1b-1c1v1 ~egna=a-1b-1c1v1
~egnan=a-1b-1c1v1 ~ego=a-1b-3c-5d-2f2g1i-2m-5n2r2t-1v3 ~ego>=a-2b-2c-5d-1e-1f2g2i-2m-1n2q-1r2t-1v3
~egoc=m-1 ~egoci=m-1 ~egr=a-4b3c3e6i-1j1v-9 ~egre=b2c-2e4j1v-4 ~egres=e3v-1 ~egret=b3c-1e1j1v-2
~egri=b4v-3 ~egria=b4v-3 ~egro=b-3c5e1i-1v-3 ~egro>=b-3c5e1i-1v-3 ~egs=b-2c4i-1 ~egs>=b-2c4i-1
~egu=b3c-9d-5e-5g6i-5j-3k-3l-3n2o1p-4q-4r-2s-8t-6v2 ~egue=a1g2 ~egue>=a1g2 ~egui=a-1b6f-3g5i-1m-2v-6
~eguir=b6f-3i-1m-1v-5 ~egul=h1t-2v5 ~egula=h1t-2v5 ~egun=a1c-2d-1f4g5i-2n4o1p-3q-3r-2s-2t-1v-6
~egun>=a-1b6 ~egund=b-2f5g3o3p-1v-1 ~egunt=a3b-3g1n4q-2s-2t-1v-3 ~egur=a-1c-3e-2g-5h-1m3s-6v6
~egura=b1g-3s-2v2 ~eguro=a-1b-5c-1e-2m3s-4v4 ~eh>=b-2d1f-1n10v-3 ~ehe=b2c-1 ~ehea=b2 ~ehi=c-3g-1i3v3
~ehic=i3 ~ehicl=i3 ~ehin=c-1v4 ~ehind=c-1v4 ~eig=b-4c-5e3g-1o-1q2t1 ~eigh=b-4c-5e3g-1o-1q2t1
~eighb=c-4e4i1 ~eight=b-4o-1q2t2v-1 ~ein=a-4c2e-3g-5j1l2o1q-2 ~eing=a-2c3e-2g-5j1v1
~eing>=a-2c3e-2g-5j1v1 ~eint=o1q-2t1 ~einte=q-1 ~eir=a4v6 ~eir>=a4c-1v6 ~eis=g3q-1t3v-3
~eis>=q-1t3v-2 ~eit=o-5p7r3v-2 ~eith=o-5p7r3v-2 ~eithe=o-5p7r3v-2 ~eiv=a4l2 ~eive=a4l2 ~eive>=a4l2
~eiz=b-1c2i2 ~eizu=b-1c2i2 ~eizur=b-1c2i2 ~eja=c-2e-5f-5g-4h-6i3m-1n-4q3s1v3 ~eja>=a2c1d1e-3h-3i-1s2
~ejam=a2g-5v4 ~ejame=a2g-5v4 ~ejan=a-2c-1g6v-2 ~ejan>=a-1i2v-2 ~ejand=b-2c-1g6i-3
~ejar=a-2c-1g-6h-2i3k1q3v3 ~ejar>=a-2c-1g-6h-2i3k1q3v3
~eje=a6b-3c-2d-5e-1g5h-1i-3l-4m-4n-3o-3q-8r-4s-3t-1 ~eje>=a-3b1c-2e-3f4g2v9 ~ejel=g3k-1v-3
~ejelo=g3k-1v-3 ~ejem=a1b-2g2k4o-1q-6r-2v-6 ~ejeme=a1b-2g2k4o-1q-6r-2v-6
~ejen=a9b-4d-4f-5g-4j1k-2l-2m-2p1s-2u1v-1 ~ejen>=a5b-2f-3g-1j2k-1l-1m-1p1s-2u1 ~ejenm=a5b-1v-2
~eji=e2 ~ejit=b1e2 ~ejita=b1e2 ~ejo=a-6b3c-7d2f-3g-6h1i5j3k1m-1n-1o-2p3q1r-3s1u-1v1 ~ejo>=a-2b2i6
~ejor=a-2b2c-3d2e-3f-1g-4h2i-2j3k2o-1p3q1r-3s1v2 ~ejor>=a-2b2c-3d2e-3f-1g-4h2i-2j3k2o-1p3q1r-3s1v2
~ejos=b-2i3 ~ejos>=b-2i3 ~ek>=a-2b-5c5d-1h-4j-3k3l-1m-1n-1o-2p2q5s-3u-1v-9 ~ekd=c-2q1 ~ekda=c-2q1
~ekday=c-2q1 ~eke=a-1c-2e-1g2q1u2 ~eken=a-1c-2e-1g2q1u2 ~ekend=a-1c-2e-1g2q1u2 ~eks=c1g-1
~eks>=c1g-1 ~el>=a-7b-3c4d-4e-2f-2g-5h6i-1k-10l-13m-5n-9p-9q1r-7t-1u-7v-2
~ela=a-1b-2c-1d-4e3f-5g-8h-4i-6j2k12l-1m-3p-2r3u-1 ~ela>=a-1b-5c4e1g-4h-1i-3j4k11m-1r2
~elan=e3j-2k2q2 ~elant=e3j-2k2q2 ~elap=b3 ~elaps=b3 ~elar=b-2c-3f-2i-1j2k-4v1
~elar>=b-2c-2f-2i-2j3k-4 ~elaro=v4 ~elas=n4v1 ~elas>=n4v1 ~elay=j-4k4 ~elay>=j-4k4
~elc=a-1b-1c-2g-1n-1u6v-3 ~elch=c-2 ~elcha=c-2 ~elco=a-1n-1u7v-4 ~elcom=a-1n-1u7v-4
~ele=a-1b-8e-1g-8h-3i-8j3k-4l-3r2s-4t-1v6 ~ele>=a-5b-7c4d-1e-2g-3j4o1q1r1u1v2
~elef=b-2c-2d3e1f1i-1m1v1 ~elefo=b-2c-2d3e1f1i-1m1v1 ~elen=r2t-1 ~elen>=c1v-1 ~elent=r2t-1v2
~elep=c3 ~eleph=c3 ~eles=a-6b2c-6v3 ~eles>=a-4c-1v6 ~eless=b4c-3n1v-3 ~elet=a6b-2c-1e-1v-2
~elete=a6b-2c-1e-1v-2 ~elev=i-1 ~elf=a-1b4c-1e-3f-2g-2h-1j-1m2n-1q-4u-1
~elf>=a-1b4c-1e-3f-2g-2h-1j-1m2n-1q-4u-1 ~eli=b-4d-4e5f-2g-2h1i-2j4k-2l-1m-7n-4q-2u4v-3
~elic=a-1b-5u4 ~elicu=b-5v3 ~elid=a-1c1 ~elid>=a-1c1 ~elie=c1e4o1 ~eliev=c1e4o1
~elig=b4c-3g-3h3r2v-2 ~eligi=h3 ~eligr=b5c-1g-2 ~elim=a9b-1c-1g-2m-3v-1 ~elimi=a9b-1c-1g-2m-3v-1
~elin=a-4g2j6u-1v-1 ~elin>=b-1c4v-2 ~eling=a-4b-4c-1g4j6 ~elit=b-1e1 ~elita=b-1e1
~eliz=b-1c-1g-2q-1u3v2 ~eliz>=b-1c-1g-2q-1u3v2 ~ell=a-4b-7c13d1e2g-2i-3j-1l-3m-11n-13p-3q-4s-2v-3
~ell>=a2b-1c8d7f-1g3h-4j-1m-4n-1t-2u-4v-4 ~ella=a-5b-5c-8e6f4h4i-5k3n-3t2v-3
~ella>=a-3b-3c-5e7h5i-1n-3v-5 ~ellas=t2 ~ellat=i-1k4v2 ~elle=i3j2k-1 ~elled=i3j2k-1v-2
~elli=a-2b-1c6e-2r1v1 ~ellin=a-2r1v5 ~ello=b-1c2d-3e-4f-2g-3h-1i-3m-2n-3q-1r-1u4v3
~ello>=c-2d-3e-3f-1g-2i-2n-2u4v4 ~ellow=c6v-2 ~ells=b1c2n-1 ~ells>=b1c2n-1 ~elly=b-2c4g-2v-2
~elly>=b-1c1v-1 ~elm=c-2f4 ~elo=a-8c1e1g5i-3k-4m-1n7u-1v4 ~elo>=a-5b1c2e1g5i-2k-2m-1n7v-1
~elon=a-2v5 ~elong=a-2b2c-1v5 ~elor=b-2j1v3 ~elori=j1 ~elp=a-5b4d-1f1h-2i-3m6n-3u-2v-2
~elp>=a-5b6c-3d-1e1f1h-2i-3m6n-2u-1v-1 ~els=b-9d-7f-4g-9h3i4j6k2m-6n-4o-4p5q-5v-6
~els>=a-1b-4c3e-1g-5h-2i7v-1 ~else=a1b-5c-6d-6e2f-3g-4h5i-3j7k3m-5n-3o-3p5q-5v-5
~else>=a1b-4c-3d-5e1f-3g-4h6i-1j4k3m-5n-3o-3p7q-5v-2 ~elsew=c-2j4v-2 ~elt=b1c2g-1l2v-1
~elta=a-4b-2c4l3 ~eltas=a-1b-1c1l3 ~eltd=b2c-2 ~eltdo=b2c-2 ~elte=a4b1 ~elu=a1b-1e1g-1v2
~elul=a1b-1e1g-1v2 ~elula=a1b-1e1g-1v2 ~elv=a2b-4e-3g-1h1i-1l2n1s-1u-1v-2
~elva=a2b-1c-3d-3g-4l2n3s-1 ~elva>=g-2n4s2 ~elvan=a2b-1c-2d-2l2s-3 ~elve=a1d1 ~elvo=a-2b-1c1e-1h1n-2
~elvo>=a-2b-1c1e-1h1n-2 ~ely=a-1c5d-2f-2g-3i-2n-1q-1r4s-4u-1v-2
~ely>=a-1c5d-2f-2g-3i-2n-1q-1r4s-4u-1v-2 ~em>=a1d-2e-1m-3n1p1u1v1
~ema=a4b-1c6d-6e-1f-4g-2h10i-3j-1k-1m-6n-5s-1u-2v-2 ~ema>=a1e-1v1 ~emai=b-4c-5m-2n-2v6
~email=b-4c-5m-2n-2v6 ~emak=b-1c2 ~emake=b-1c2 ~emal=h6v-1 ~emale=h6v-1 ~eman=a5b-9c9d-1h2v-6
~eman>=b-4c2d-1h4 ~emana=b-1c7e1v-5 ~emand=a6b-2 ~emas=b3h5v-3 ~emasi=b3
~emb=a-4b-2c6d-1f-3g-6h-1i-2j-1k-2m-2n-1o-3q1s-1t4v2 ~emba=c1v1 ~embar=c1v1 ~embe=a-1e-2g-2o-2t2v4
~ember=a-1e-2g-2o-2t2v4 ~embl=c6e-1g-1 ~embla=b-3c8e-1 ~embr=c-2e2t1v-2 ~embre=c-2e2t1v-2
~eme=b-2c-1e-5f-10g9h1i-3j-1k5l-4n-5p-2q-10r-1s-5t-2u-6v-2
~eme>=a1b-15c-9d1f-7g11h3j-1l-3m1n-3p-3q-5r-1s-4t-1u-5v-4 ~emel=c-2k6q-6 ~emela=g-4k6q-5
~emem=c2g-1v2 ~ememb=c2g-1v2 ~emen=b-1c4v2 ~ement=b-1c4v2 ~emer=b7d-1e-2v-2 ~emerg=b7d-1e-2v-2
~emi=b-3c-5d-1j-2m1n4v1 ~emin=b-3c-5d-1j-2m1n4v1 ~emind=b-3c-5d-1j-2m1n4v1
~emo=a5d-4e-3f-2g-1h-3i-1j3k-4m-5n-2o-1r-2s-3v2 ~emo>=a-3b5i-1 ~emor=c2v-5
~emov=a8b-4c-1d-1e-1h-2j2k-4m-4o-1p-1r-1s-2v5 ~emove=a10b-4c-1d-1e-1h-2j2k-4m-4o-1p-1r-1s-2v4
~emp=b-1c5e-2f-1g1i-4k-1l3m-1n-4 ~emp>=b-3c5i-1v-2 ~empe=a-2b-2c7l3v-3 ~empez=a-1b-1l4v-2
~empo=b-3c-2g2v3 ~empo>=b-3c-2g2v3 ~empr=h1v2 ~empre=h1v2 ~empt=b1c-1 ~empty=b1c-1
~ems=a-1c-1i-1m2v2 ~ems>=a-1c-1i-1m2v2
~en>=a8b-1c1d-6e-13f-2g-6h-1i-4j2k-7l-3m-3n-13o-3p-3q-7r-6t-7u-8v-3
~ena=a-9b11c-13d-1e-1g4i-4l6n6t-1v-7 ~ena>=b5c-1g6t-1 ~enal=c-3e-5n7v-2 ~enal>=c-3e-5n7v-2
~enan=b-1e4v-1 ~enant=b-1e4v-1 ~enas=b4c-6n-1 ~enas>=b4c-6n-1 ~enaz=a-3b6c-3v-2 ~enaza=a-3b4v-2
~enazo=c-1 ~enc=a1b6c-6d-4g-7h1k-2m-3n-4r3s-2t-5u-3v-4 ~enca=b-3r5v3 ~encan=b-3r5v3
~ence=a5c-4d-2e-1h3n-1u-1 ~ence>=a5c-1d-2e-1h3n-1u-1 ~enci=b6e-2f-1g-2i3j1t-1v-2 ~encia=e-1i3j1v-9
~encio=t-1v4 ~encit=b5 ~enco=a-2e2 ~encon=a-2e2 ~encu=e3v-4 ~encue=e3v-4 ~ency=b4e-1v-1
~ency>=b4e-1v-1 ~end=a2b3c-11e-1f1g2h-1i-3j-4l-1m-12p-5q-2r-8s-6t3u4v3
~end>=a7b7c-9d-2e-9f-6g-2h-3i1j-4k-6l-1m-5r-5s-2v-4 ~enda=b-6c-5e4f-1g3i-4j3k5l-4m-1n-2v6
~enda>=a2b-3c-2e4i-1k1n-1v7 ~endan=a2l-1 ~endar=a-5g3i-1j4k4l-1 ~ende=a4b-6d3e-2f-1j-1m-1s-2v5
~ende>=a4h2i2 ~ended=a-3i1n1v-4 ~endem=r2 ~enden=c-1v8 ~ender=a4c3d5g2i-5
~endi=a-3b5c-3f3g-6h1i2l2n3q-3u7v-4 ~endi>=a-5b9g-2n5v-8 ~endic=u2 ~endie=b-3i1v-1 ~endig=b-3u4v-1
~endin=c-4e2f3g-2h2l3q-1u1v2 ~endo=a-2b-1c1f7g6h-1i-3p-1t1 ~endo>=a-2b-1c2f7g6h-1i-3p-1t1v-3
~ends=b-3g-1i-3m-1r-2v4 ~ends>=b-3g-1i-3m-1r-2v4 ~ene=b3c1d-6g-7h1i1j-1k-3n-4p5r-6s-2u-2v-4
~ene>=a-3c2d-2e-1g-1h-1i-2k-1n-1p3q1r-2v-3 ~ened=b3 ~ened>=b3 ~enen=b6c-2e-2g-1h1i4m-1p2r-2v2
~enen>=c-1e-2h1i4p2r-2v2 ~ener=a5b-8c2d-1e4h1i-2t1v-4 ~ener>=a6v-1 ~enera=h3 ~energ=c4
~enero=b-3e5t1 ~enes=f-1m4v-2 ~enes>=f-1m4v-2 ~enf=b-4c2d4e-3f-1g-2i1v2 ~enfa=a1 ~enfad=a1
~enfe=a-2b-4c2d4e-2g-2i1v2 ~enfer=a-2b-4c2d4e-2g-2i1v2
~eng=a-4c4d-11e-1f6h-10i8j-4k-1l-6m-1n-10o-2p-2q-5r3s-2t-1v-7 ~enga=a3b-3g-1i5o-4r8u4v-10
~enga>=o-3r8u4v-6 ~engan=a2b-4i5v-4 ~engi=c-1i6v-2 ~engin=c-1i6v-2
~engl=a-2b-2c-3d-2f9g-1h-2i-1n-1r-2s-2v-2 ~engli=a-2b-2c-3d-2f9g-1h-2i-1n-1r-2s-2v-2
~engo=a-7b1c5d-4g1h-5i2j-1l-1n-4p-1q-2r-3u-4 ~engo>=a-7b1c5d-4g1h-5i2j-1l-1n-4p-1q-2r-3u-4 ~engu=c4
~engua=c2 ~eni=b6c-4e-3f-1g1h1j-2o2p-1q1 ~enid=b-1v3 ~enida=b-1c2 ~enie=g2 ~enien=g2
~enin=b6c-5h1j-1o2p-2q1v-4 ~ening=b6c-5h1j-1o2p-2q1v-4 ~enl=a5b4c-3e-2j2l2n-2 ~enla=a3n-1
~enla>=a3n-1 ~enle=a2e-2j2 ~enle>=a2e-2j2 ~enlo=b5l2 ~enm=a7b4c-8d4e-7f-5g-4i-1k-4m-5n-4p1r-4u-4v-11
~enme=a7b4c-8d4e-7f-5g-4i-1k-4m-5n-4p1r-4u-4v-11 ~enme>=a6b4c-8d4e-7f-5g-4i-1k-4m-5n-4p1r-4u-4v-11
~eno=a1c-2d-1f-1g-3h1j-2k-4l-3m-8n-9o-3q-3r3u-2v-2 ~eno>=a-3c5e-2g-4i-3r3s3v1 ~enol=b1c-1v1
~enol>=b1c-1v1 ~enor=b-1d1e3f1i1m-2n-1r1v-5 ~enor>=a-2b-2e3i3s2v-8 ~enora=c2f4g3s-4v-2
~enori=b1c-2d2f-2g-4r1v3 ~enos=a-2b-3e-2g-1h3i1 ~enos>=a-2b-3e-2g-1h3i1 ~enou=a7c-6d-2f-1i-2n-1v-2
~enoug=a7c-6d-2f-1i-2n-1v-2 ~enr=a3b-3c-3d-2g-2l5v-2 ~enro=a3b-3c-3d-2g-2l5v-2
~enrol=a3b-3c-3d-2g-2l5v-2 ~ens=a5c-6d5e1g1i3j-6k-4l1q-5r-4t-1u-6v-14 ~ens>=a3b2d-3g-3h3m2s1v-2
~ensa=a2c-8d1f1g3h-4i-4j-3k-2l2n1q-3r-2s-1u-2v-6 ~ensad=b1
~ensaj=a4b-5c-2f1h-3i-2j-2k-1l2n1q-2u-1v-1 ~ensam=b2 ~ensan=b2g-1 ~ensar=a-3b-1c-1g6v-2
~ense=a2b-6c2d-1e2h-1i5j-1m-1v-5 ~ense>=a2b-6c2d-1e2h-1i5j-1m-1v-5 ~ensi=a-1d8i2 ~enso=a-2b5c-3g5
~enso>=a-2b5c-3g5 ~ent=a-11b-5c1d4h1i-5j3k1l-6m-3n-8p-9q-3r-3s-1u-1
~ent>=a-1b-15c-4e1g1h-2j1k3m1n-1p-2t-3u-4v5 ~enta=a-5b3c5d6e-6f-2g-3q-1r-2t2 ~enta>=a-2b-1e-1t3v2
~ental=b7c-2v-2 ~entat=d4r-1 ~ente=a-6d6e4f-1i-4k1m-3r1s-2t-3
~ente>=a-2c1d7e2f-2i-1j-2m-2n-5r1s-1t-2v-2 ~enten=a-3n3 ~enter=e3g-1k3v1 ~entes=c-2h1v3 ~enth=o3r-1
~enth>=o3r-1 ~enti=a2c-6e-1f7h2j1m5p-1u-1 ~entid=b7v-1 ~entie=a1b-2f8h-3m1p-1v-1 ~entis=a-1b3g2h7v-1
~entit=m4v-3 ~entl=a3d-2g4h4v-1 ~ently=a3g4v-1 ~ento=a-5b2c3d-3e-6g-1i3j6k-2m-2n-2r1s1t1u4v-6
~ento>=a-4b1c6e-5j6k-2n-1s1u-1v-2 ~enton=c-1i4r2v-1 ~entos=b1c-2u5v-7 ~entr=a-1b6c-3e2h-2i-2m-3q1v3
~entra=b1c-2v7 ~entre=c1q2 ~entro=a-1b5c-2e3h-1m-2v-2 ~entu=b-4c7g-1s1 ~entur=b-1c4g-1s1 ~enty=t1
~enty>=t1 ~enu=b-4 ~env=a5v-1 ~envi=a6v-1 ~envie=a4v-1 ~enz=g3l8v-2
~eo>=a-1b-9c12d-2e-2f-2g-6m-9n-5s1u-4v1 ~eol=f2 ~eole=f2 ~eole>=f2
~eon=b3c-2d2f-1g-3h1i2k-2m-2p-2v-5 ~eon>=b3 ~eone=b1c-2d2f-1g-3h2i2k-2m-2p-2v-4
~eone>=b1c-2d2f-1g-3h2i2k-2m-2p-2v-4 ~eop=a2b2c-5d3m1n-1v-1 ~eopl=a2b2c-5d3m1n-1v-1
~eople=a2b2c-5d3m1n-1v-1 ~eor=a-2b-4c15t2v-6 ~eor>=b-3c11t2v-5 ~eou=c2 ~eous=c2 ~eous>=c2
~ep>=b2c4d5e-1f-4h-1i-2j-2l-2m-3n-4r7s-1u1 ~epa=d4v1 ~epar=d4v-7 ~epc=d3e-1v-2 ~epci=d3e-1v-2
~epcio=d3e-1v-2 ~epd=b4c-4 ~epda=b4c-4 ~epdad=b4c-4 ~epe=a-2b-9c2d-3g-1h-1i-1m-3n6o-5q-5r-5s-1v7
~epea=n7v-2 ~epeat=n7v-2 ~epen=a-1b-6c3d-1g-1j1m-2n-5q-3r-4s-1v9 ~epend=a-1b-3g-1m-2n-1q-3r-4s-1v9
~epent=b-2c3j2n-2 ~epet=n2 ~epeti=n2 ~eph=a-4c3k-1 ~epha=c3 ~ephan=c3
~epi=a-5b-5c-6d-4e3g-6m-3n11o-3p-1v1 ~epin=b-2c-2e3g-2v2 ~eping=b-2c-2e3g-2v2
~epit=a-4c-6d-3g-3m-2n11o-3p-1 ~epita=a-1c-3n7o-2 ~epite=a-1c-1g-1n5 ~epl=c-3g6m5v-7
~eply=a-1b1c-3g6m5v-7 ~eply>=a-1b1c-3g6m5v-7 ~epo=a7b-3c-2e5i1n-3v-6 ~epor=a7b-2c-1e5g1n-2v-5
~eport=a7b-2c-1e5g1n-2v-5 ~epr=a-7b4c-10d3e-4f-2g-1j-3k5m1n-3r-1s-2v6
~epre=a-2b5c-9d5e-3m2n-1r-1s-2v5 ~epres=a-2b4c-9d5e-3m2r-1s-2v6 ~epri=c-1v1 ~eprim=c-1v1
~epro=a-3j-1k6 ~eprog=a-3j-1k6 ~eps=b-2c7j-2v-6 ~eps>=b-2c7j-2v-6
~ept=a-1b-4d1f-2h-2i-2m-4n-3o-2t1v4 ~ept>=b-1m-2v1 ~epta=b-1c-1i-1v4 ~eptan=b-1c-1i-1v4 ~epti=a-2d4
~eptio=a-1d4 ~equ=a-1b-6c-4d-2e3f-1i-2m-6n-1r-2t-1v9 ~eque=v6
~equi=a-2b-6c-3d-2e3f-1i-2m-4n-1r-2s1t-1v3 ~equip=b-4e-2v4 ~equir=r-1v2
~equiv=a-1b-1c-2d-1e6i-1m-2s1v-2 ~er>=a1b-7c-5d-1g-1i-6j-11l-11m-12n-4o-5p1r-6s-6t-1u-13
~era=a3b7c-3d10f-11g-6h3i-5k-10l-3m-9n5o-4p-8q-6r-1u-5v-7
~era>=a-5c-2d1e2f-5i-1j-2k-4m-5n4o-1p-2q-5r1s1 ~erac=b6c1v-6 ~eraci=b6c1v-6 ~erad=b1c-1d5g-1
~erada=b1 ~erado=d5 ~eral=h2k-1 ~eral>=h2k-1 ~eran=a3b4c-2n2p-1r-1v-5 ~eran>=a3n4r-1v-3
~eranz=b5c-2n-1 ~eras=a7b-2j1 ~erase=a8j1 ~erat=a-1d5g-2v-1 ~erate=b2g-1 ~erato=d6v-1
~erc=a-1b-3i-5o4p-1q-1v1 ~erca=i-4v4 ~erco=o2p-1q-1v-3 ~ercol=o2p-1q-1v-3
~erd=a5e-3f-2h-5i-5j-2k1m2n6r2s-2t-1u-3 ~erda=a5b-2c1d3e-2m4v-1 ~erda>=a6b-1 ~erdad=d4m4v-2
~erday=c2 ~erde=a4c-2g4 ~erdem=c-2g4 ~erdi=a-1d-1e4g-4k1n6v-5 ~erdi>=a-1c1d-1g-4k1n6
~erdo=a-3b2e-7g-1r2s-2u-2v6 ~erdo>=b-4c3r3s-1v3 ~erdon=e-6n2u-2v5 ~erdos=b5c-5n-1v-1
~ere=a-3b-2d2e1h2i2j5k1l-2m3n-5o-1q-6r1s1u-4v1 ~ere>=b1c-3d3e2f3g3h-4i2j3l-2m-4n-1q-2v6
~ered=b-3c1l2 ~ered>=b-3c1l2 ~erem=g2 ~ereme=g2 ~eren=a-5c-5d-1g-6h3i-2j5k3m6n-1t-1u-1v-7
~eren>=a-5f-2h-1j7m7v-1 ~erent=b-2c-2d-1f2g-3h4j-2k3n-1v-4 ~erer=a-1b-3c3v-1 ~erer>=a-1b-3c3v-1
~eres=f-6g-4h4i2j-2k-2l-2m5u-2v-6 ~eres>=a-3e2f-2g-2h5i2k-1m5v-5 ~eresa=a1h-1s1 ~erest=a2e-3r2
~erez=c4 ~erf=c-5r3s-2u-1v2 ~erfe=c-5r2s-2u-1v3 ~erfec=c-5r2s-2u-1v3 ~erg=a-5b4c7d-2e-2i-3m-1v-4
~erge=b7d-1e-2v-2 ~ergen=b7d-1e-2v-2 ~ergi=b-2c4 ~ergic=b-1c3 ~ergy=a-1c4i-2 ~ergy>=a-1c4i-2
~erh=a-1g2v3 ~erha=a-1g2v3 ~erhap=a-1g2v3 ~eri=a-1b-2c10d-3f-4g-7h2i2l1m-1n-2r-1t1u-2v3 ~eria=i5l2
~eria>=i5l2 ~erid=b-2c5e-2v3 ~erida=b-3c5v-2 ~erido=v5 ~erie=c-3d-2h3 ~erien=c-3d-2h3
~erin=a4b-3c2d-1v-1 ~ering=a4b-3c2d-1v-1 ~erio=a-3c5j1v1 ~eriod=a-1b-1c4j1v1 ~erior=b-1 ~erir=a1
~eriri=a1 ~eris=c2 ~erish=c2 ~erl=b3c-3g2j-1k5v-2 ~erla=j-1k5 ~erla>=j-1k5 ~erle=b4c-1g3v-4
~erle>=b4c-1g3v-4 ~erm=a4b-4d1f-7g-1h2k-2l-2m-6n-5r-1t-1u-1 ~erma=a1b-4c3d-1e6g-2h3s1v2
~erma>=c5g-1v2 ~erman=a2b-3c-1e7h3s1 ~erme=b-1d5e-1f-1i-2j1k-1 ~erme>=j1v2 ~ermer=c-1d5v-3
~ermi=a6b-1c-5d-4e-4g3m-2v-1 ~ermin=a3c-3m-2 ~ermis=a6b-3d-1e-3g-1 ~ermit=a-2g5 ~ermo=a-1c-1g-4i1v1
~ermo>=b2g-1i1v1 ~ermor=b-1g-1 ~ern=a-7c3d-5f-7g-2h-4i3m-3n-1o2p-4r-2s-1u-4 ~erna=a-1b-6c7e2g-2i4v-6
~erna>=b-1c3 ~ernas=b-1c4g-1 ~ernat=i5v-4 ~erne=a-1b-1c-2f-4g1m-1o3p-3r-1u-2v4
~ernes=a-1b-1c-1f-3g1m-1o3p-3r-1u-2v1 ~erni=c3 ~ernia=c1 ~erno=b4c-3d-1e-1g-3h-2q-1v1
~erno>=b5e-1h-1v2 ~ernoo=g-3q-1 ~ero=a-2c-8g3h1i-2j-3m-3n-8p-6s-1t5u-2v-5
~ero>=a-1b2c-6g3h1i-4j-3m-6n-7p-6s-1t5u-1v-11 ~eron=a-2b-7e3m4v4 ~eron>=a-2b-7e3m4v4
~erp=b1c2f4h-1i-1n-2v-5 ~erpo=b-2c4n-1v-1 ~erpo>=b-2c4n-1v-1 ~erpr=f4v-1 ~erpre=f4v-1
~err=a-8b8d-3f1g-9h-7i-6m-4n-2q-1r1t-1u-1v7 ~erra=b8c-2e4f3g-4h-2i-1k-1r2v-1 ~erra>=b7f4
~errad=b2g-1r2v-2 ~erri=a-1b3c3e-1h-3m-1q-1t-1v-3 ~errib=b-6c6q-1t-1 ~errif=b8c-4h-2v-2
~erro=k2l1s1v3 ~erro>=b-7k3v5 ~error=b5c-2l1s2v-2
~ers=a-1b-3d5e2f4g-9h-4i-10j-1k-2m-4n-6o1p-1q-4r-5t-6v-3 ~ers>=a2b-1c5f-2g-3j-2m1n-6u2
~ersi=a-4b7c-2i-4o3v-3 ~ersid=i-4o3v-2 ~ersl=k1 ~ersle=k1
~erso=a-2b-7c-4d7e4f2g-3i-2k-3m-4n-3r-2t-2v-2 ~erson=a-2b-7c-4d7e4f2g-3i-2k-3m-4n-3r-1t-2v-2
~erst=c-1f4m-1n1 ~ersta=f2m-1n1 ~ert=a-3b6c-2d-2f-4h-4i-1j-1l4m-2q-1 ~ert>=e4 ~erta=b8e-1g-1v-8
~erta>=b4c-2v-4 ~ertai=c2r1v-3 ~ertar=b4 ~erte=a-3b2c1n3v-4 ~erte>=a-3b2n3v-1 ~ertes=c2v-1 ~erti=g2
~erto=j1 ~erto>=j1 ~erts=a3c-2j-2l6 ~erts>=a3c-2j-2l6
~erv=a1b1c-1d5e-6f-3g-5h-2i-3j-3k-2l-1m-1n-1q-1r2s-3t1 ~erve=a1c2r3v-3 ~erve>=c1 ~erves=a2v-2
~ervi=c-2d5e-2g-3h-2i-1j-2l-1m-1q-1t1 ~ervic=a4b-1c-1d1j-2v-3 ~ervio=a-2b1v1 ~ervis=d4
~ervo=b1c-3e-1v3 ~ervou=b1c-3e-1v3 ~erw=c-3 ~ery=a-6b6c-4d-5h-3i1k-3m-2n-2q-1r-2t-4u-3v-1
~ery>=a-4b3c-1d-3f1h-1j2k-3n-2t-3 ~eryo=a-2b2 ~eryon=a-2b2 ~eryt=b3c-3r-2u-3v-3
~eryth=b3c-3r-2u-3v-3 ~eryw=b-3i4v-2 ~erywh=b-3i4v-2 ~erz=b1c4v-1 ~erza=b1c4v-1 ~erzas=b-5c6
~es>=a-9b-8c-2d-9f2g-1h2i-5j-18k-8l-5m4n-11p-2q2r6s-16t-4u-18v2
~esa=a9d-7g-9i-5k4l-5m-3n-4o-1p8q2s1v-2 ~esa>=d-2e3f1g-5i-2k6m-1n-2s2v-1 ~esac=a8l-2 ~esact=a8l-2
~esad=a4e-1v-3 ~esado=a4c1e-1 ~esap=b2p1 ~esapa=a-3b4p1 ~esas=b-3p7q2v1 ~esas>=b-3p7q2v1
~esc=a2c1d-7e2f2h1i-2j-9k5l-2n3o-1p-5q2u-1v-7 ~esca=a-6b-2c6e5s1v-2 ~escal=b-4c6s1 ~escan=a-4e5
~esch=a-1b-1d-3f1g-6j-5k10n-1q3v-4 ~esche=a-1b-1d-3f1g-6j-5k10n-1q3v-4 ~esco=b9c-2e-2i1k-2v-3
~escog=b6c-1k-2 ~escom=i1 ~escon=b3e-1 ~escr=a8b-2c-3f2g4h-2i-3k-1m1n-2p-3q-2s-2v-2
~escri=a8b-2c-3f2g4h-2i-3k-1m1n-2p-3q-2s-2v-2 ~escu=a-1b-5c1d-1g-2h3k-1m-1n7p-1q1v1
~escuc=a-1b-2c-4d-1e-1g-1h3n8p-1v-4 ~escue=c-1e3q1v4
~esd=a-3b-3c1d-2e-1g-9i-1j-3m-1n2o1p-4r3s-2t-2v-4 ~esda=a-1b-1c-1d-1f-3g-1j-2n-2o1p-4s-1t-2v-2
~esday=a-1b-1c-1d-1f-3g-1j-2n-2o1p-4s-1t-2v-2 ~esde=b-1c3f1g-8n4r4v-2 ~esde>=b-1c3f1g-8n4r4v-2
~ese=a5b-2c-15f6g-4h4i-8j2k3l-4m2n-2o-3q-3s-4v-3
~ese>=a1b-6c-9d-5e2f8g-11h2i-5j-4k5l-3n-5o-1q-1r-2u1 ~esea=a2e-1h3m4 ~esen=a3b-1c-1d5g3j6m2n3r-1v-6
~esent=a-5c-1d6g3j6m2r-1v-4 ~eseo=a3 ~eseo>=a3 ~eser=b2r3 ~eserv=b2r3 ~eses=b4c-3g-1 ~esesp=b4c-3g-1
~esh=b2j5k-2 ~esi=b-5e-3g-2h5j-1l-5n-4o-3r-1t-3u-5v2 ~esia=b1v-3 ~esia>=b1v-3 ~esic=c7v-1
~esick=c7v-1 ~esid=b-1c-1h5 ~eside=b-1c-1h5 ~esim=a-1b-3c1v2 ~esimo=a-1b-3c1v2 ~esin=a2l-2
~esins=a2l-2 ~esio=b-1c-1d-1i-1v4 ~esion=b-1c-1d-1i-1v4 ~esis=a5c-1 ~esist=a5c-1
~esit=c-2d1e-1f1h1s1u-2 ~esita=m3v-1 ~esito=b-2c-2d1e-1f1h1m-2s1u-2v1 ~esk=a-1b-3d6e1v-1
~esk>=a-1b-3d6e1v-1 ~esm=b-6c7v-2 ~esma=b-6c7v-2 ~esmay=b-6c7v-2 ~esn=b-1e1i2k1o-1p1r2s1v-3
~esnt=b-1e1i2k1o-1p1r2s1v-3 ~esnt>=b-1e1i2k1o-1p1r2s1v-3 ~eso=a2b-10c4d6f1g-5i-1k-1m-2o-2p4t-3v-6
~eso>=a3b-5c2d4e3t-1v-6 ~esor=b-4c5d4e-4v-2 ~esor>=d4v-1 ~esos=c-3f1g-2p4 ~esos>=c-3f1g-2p4
~esp=a-6b7c2d-9e-6f5g7h-6i-7j3k-4l-6m-8n-4o-1p-2q2r-7s-5u-3v-3
~espa=b-4c3e-4f6g-6h-2j2m-2n1p-1r-1s-1v-3 ~espac=a-1j3n4v-1 ~espai=b3 ~espal=b-4c6
~espan=a-1b-1c-2e-1f8g-2m-1n-1p-1r-1s-1v-3 ~espe=a-4b9c-10d-4e-2f-4g3h-2i-1j4n-5o-1p-1r-1t2v-2
~espec=a1 ~esped=a-2b2 ~esper=a-8b9c-10d-3e-1f-3g4h-2i-1j5n-5o-1p-1r-1t2v-1 ~espet=a1
~espi=b1c1f1k-1v3 ~espie=b2 ~espir=c2f2k-1v3 ~espo=b4f-1g2v-7 ~espon=b2g1 ~espos=a-1b2e1v-5
~espu=a-2b-4c4e-2f1g7i-3j-3q4r-1v2 ~espue=a-2b-4f1g7i-3j-3q4r-1v2
~ess=a2b3c-3d-5e-7f-8g-3h-7i-8j-5k-6n-2o-3p-3q-7r2s-4t-3u2v3
~ess>=a-2b4c-2f-3g-5h-1i-4k-1l-4n-3p-1q-2r3s-4t-2u2v4 ~essa=a6b-7c-4d-2e-3f-2g1h-2j-1l2o-1q-3u-1
~essag=a6b-7c-4d-2e-3f-2g1h-2j-1l2o-1q-3u-1 ~esse=b1e-4v4 ~essed=b1e-4v4 ~essi=b5c-1d-1v-2
~essio=b6c-2d-1v-1 ~essu=b-1c4v-1 ~essur=b-1c4v-1
~est=a3c-1d-2e-1f-1h-9i-7j-12k-8l-5m1n-2o2p-1q-1r-1s-3u-7v-4 ~est>=a-4b-4e-4g-6i-1n-4o5q5s-4v2
~esta=a-4d-1e3f-11g-4i2j-3k-6m1n2q-1r2s-3t1u-1v-1 ~esta>=a-4b-5c3e7f-3g-10h2i-1j-1l-1n2o2r2s-5v3
~estab=b-2c1n2 ~estac=a-2c-1i2m-2v5 ~estaf=b-1m3 ~estam=b1d-1g3v-2 ~estan=a2b-2c-2e-1i4p2q1v2
~estar=a-2b9c-3e-4f-2h-3i-1k-3l2m3q-2s1t2v-13 ~estas=c2 ~este=a7b2c-2d-1e1h-8i-4m-2n-7u1v-11
~este>=b3c-5e4f2g2h-2i-1m-1n-5s-1u2v-14 ~ested=a2c3e-3r2v-1 ~esten=a7b-3c-3f-1g-1h-2 ~ester=v6
~estes=b3v-1 ~esti=a-1c-4d4m-2n4 ~estia=h1 ~estic=b2 ~estin=b-1v6 ~estio=c-1d4m-1n4v-5
~esto=a3c2d-1e-8f1g1h-5i-5j-2k-1l-5m4n-4o-4q-3r-4s1t-6u-10v-1
~esto>=a4b1c-1e-1f2g-3i-1m9n-1t-2u-3v-5 ~estom=c2f3 ~estop=a6c-2 ~estos=a4
~estoy=a-7b1c3d-2e-5f-1g3h-3i-2j-1l-1m-6n-2o-3p-1q-2r-4s2t-1u-5v1 ~estr=e-1t2v-2 ~estre=b-3t2v-1
~estro=b1c-2 ~estu=a3c-4v3 ~estuv=a4c-1v-2 ~esu=a-1c-7g1k-2l2v5 ~esul=b1c-2v1 ~esult=b1c-2v1
~esum=a-2g2k-1l6v-1 ~esume=a-2g2k-1l6v-1 ~esus=a8l-6 ~esusc=a8l-6
~et>=a5b-5c-3d2e-13f-3h-5j2k-2l-7n-9o-7q-1r-5s-6v3 ~eta=a-1b-6c1d3g-2i3v6 ~eta>=a-2b-4c-2d-3i5v7
~etai=c3g-1 ~etar=d6v-2 ~ete=a12d-8e-5f2g-6h-3i-5k-2l-3m-2o-3q-3r-4t8v-14
~ete>=a12c-7d-2e-2g-1r-2t3v-8 ~eted=n1 ~eted>=n1 ~etee=t3v-2 ~eteen=t3v-2 ~eten=a6b-1c2d-1v-3
~eteng=a2c3 ~eter=a-5c3f2v-4 ~eter>=a-4b1c2f2v-4 ~etes=b-3v2 ~etes>=b-3v2 ~etf=a-4j1v4 ~etfu=j1
~etful=j1 ~eth=b-2c2k3o-1p2q1r-2s-2u1 ~etha=a1r-1s-1u1 ~ethan=a1r-1s-1u1 ~ethi=a-2b-2c3d-2k3o-1p2q1
~ethin=a-2b-2c3d-2k3o-1p2q1 ~eti=a3c-1e-1f-3i1k-4n1p-1q1r-1 ~etic=c1v-1 ~etim=b2g-3q1v3
~etime=b2g-3q1v3 ~etin=b-2c-2g4r-2 ~eting=b-2c-2g4r-2 ~etio=b1c-1 ~etio>=b1c-1 ~etir=a5b-3c-2i3n1
~etir>=n2 ~etit=c2 ~etite=c2 ~etn=c-1f3h1 ~etna=c-1f3h1 ~etnam=f3h1 ~eto=b-8c4g2v-6 ~eto>=a1b-4g4v-2
~eton=b-1 ~etor=c2 ~etort=c2 ~etr=v1 ~etri=b1 ~etrif=b1 ~etro=v2 ~etro>=v2 ~ets=a-1c1i-4n-2o3r3
~ets>=a-1c1i-4n-2o3r3 ~ett=a1c-1e-5f2i2m-2p-2t-3v5 ~ette=b4c-6d1e-4f4j2p-1v6
~etter=b3c-2d1e-4f4j2p-1v6 ~etti=a2b-4g-2i4j-1m-1q1r2v-3 ~ettin=a2b-4g-2i4j-1m-1q1r2v-3
~etty=b-2c1v2 ~etty>=b-2c1v2 ~etw=c-1d-1g2q1 ~etwe=c-1d-1g2q1 ~etwee=c-1d-1g2q1 ~ety=a-1b2c-2v3
~ety>=a-1b2c-2v3 ~eum=b-1c8v-1 ~eumo=c4 ~eumon=c4 ~eus=o2 ~eusd=o2 ~eusda=o2
~eva=b-2d-2f-3i3j-3k4m-4n-3q4v1 ~eva>=b-4c-1i3j-2m-1n-2v4 ~evan=b-1c5 ~evant=b-1c5 ~evar=b-3c-1i2v-1
~evar>=b-1c-1v4 ~eve=a3b-2c4d-4e-1g-11h-5i2j-4k-6l-10m-9n-14o1p-3q3r-1s5t5u-2v-4
~eve>=d-1e2f2i7o4q-1t3u-1v-7 ~evel=c6 ~even=a-1b-2f-1i-2j-2p-2q3r-2t1v-5 ~even>=i-1t1v-3
~eveni=b-3c-2j-1o2p-1q1 ~event=c2o-1 ~ever=a6c3d-6e-1g-11h-2j-1k-7l-7m-10n-10p-2q-3s4t1
~ever>=a8b-5c3d-2g-8i-3j1k-3l-6m-8n-8p-1q-1r2s3t1v3 ~everi=c2 ~every=a-2b7g-1i2k-3r-2u-3v-6
~eves=c-2d1i-2o-3p1q6s1v-4 ~eves>=c-2d1i-2o-3p1q6s1v-4 ~evi=e4g-1v-1 ~evin=e3 ~evin>=e3 ~evis=c-1
~evo=a3b-1d-3f-3g-7i-4l1m-5n4u-1v2 ~evo>=a-5f-1g-4i-3k1l3m-2n6v5 ~evok=a9b-3c-3l-2n-1v-3
~evoke=a8b-3c-2l-2n-1v-2 ~evol=b1c2 ~evolv=b1c2 ~evu=b-4c4 ~evue=b-4c4 ~evuel=b-4c4
~ew>=b-11d-3f-2h5i6j-3k4m1n-4q-2 ~ewb=c1 ~ewbo=c1 ~ewbor=c1 ~ewh=b1c-2h-1j4v-2 ~ewhe=b1c-2h-1j4v-2
~ewher=b1c-2h-1j4v-2 ~ex>=a-1b5c-4e6v-6 ~exa=c-1 ~exam=c-1 ~exame=c-1 ~exc=a-3b-1c3d-2e-1n6r1s-1t-5
~exce=r1t-2v5 ~excel=r1t-2v5 ~excu=a-1b-1n7t-1 ~excus=a-1b-1n7t-1 ~exi=a7c-3e2g-1h-2m-4n-5q5u-2v-9
~exic=b-2e4n-1 ~exico=b-2e4n-1 ~exis=a-1b5 ~exist=a-1b5 ~exit=a8b-1n-1v-4 ~exit>=a8b-1n-1v-4
~exp=a-8b-6c-4d-4e-2g-3h2i5j6m9 ~expe=a-5b-3c-2d-2h3j7v4 ~exper=b-1c-1d-2h3v1 ~expi=i4v-2
~expir=i4v-2 ~expl=a-2c-1m10n1v-5 ~expla=m7v-3 ~expli=m4n2
~ext=a7b-3c-12d6e-3f1g2h-3i-10j-12l1m-1n-2o-9p3q4r-5s-8u-7v-11
~ext>=a4b-2c-3d-1e-2g3i-5j-11k-4l3n1o-3p1q-5r-1s-6u-3v-4 ~exte=d8g-1v-1 ~extee=a1
~exti=a2c-1d1f3g-3j1m1n-3p1r-3v-3 ~extin=a2c-1d1f3g-3j1m1n-3p1r-3v-3 ~extm=a-1g3k2q5
~extmo=a-1g3k2q5 ~exto=a6d2f-2s2 ~exto>=a3 ~extos=a3d2f-2s2 ~extw=a-3b-1c-3f1g2j-1o-1q3s-2v-1
~extwe=a-3b-1c-3f1g2j-1o-1q3s-2v-1 ~ey>=b2c1e2g-2i5j-2n-2o-1p-2r4 ~eya=i4 ~eyd=a-2b4v-2
~eyd>=a-2b4v-2 ~eye=a-7b-8c1d-4g-3h1r4s-2u1v2 ~eye>=a-2b-6c2g-2v3 ~eyel=a-1c1 ~eyeli=a-1c1
~eyes=c-2d-4h1r4s-2u1v-1 ~eyes>=c-2d-4h1r4s-2u1v-1 ~eyo=f5 ~eyol=f5 ~eyol>=f5 ~eyr=c-1 ~eyre=c-1
~eyre>=c-1 ~eys=v2 ~eys>=v2 ~ez>=a-2c-1d-8e-6f-5g-9h3i-2j-2k-5l3m-6n3o2p-9q-3r-8s-5t3u-3
~eza=a-2c3g-1i-1l5m-1 ~eza>=b1c1g-1i-1m-1 ~ezar=a-1c1l5v-2 ~ezar>=a-1c1l5v-2 ~ezc=a-1b5c-4g-1n-1u3
~ezco=a-1b5c-4g-1n-1u3 ~ezco>=a-1b5c-4g-1n-1u3 ~ezi=b-2c6 ~ezin=b-2c6 ~ezing=b-2c6 ~ezo=b-4c6l-1u1
~ezo>=b-2c4l-1 ~ezon=u1 ~ezon>=u1 ~fa>=b-2k2m3v-4 ~fac=b1c3h3k-4 ~face=b2c3k-4 ~face>=b2c3k-4
~fad=a1 ~fai=b-1c3v2 ~fain=b-2c6v-2 ~faint=b-2c6v-2 ~fair=c-2v5 ~fal=a-3e3f1g-4h-3i1n-1s1v-11
~fall=a-4e6i4v-6 ~fall>=b-2c9 ~falle=c-2e7v-1 ~falli=a-1b4c-4 ~falt=e-2h-2i-2j1s2v-4
~falta=b3e-1i-1j2s2v-3 ~falte=h-1k2 ~fam=a-2b2e-2i1v-4 ~fami=a-2b2i1v-4 ~famil=a-2b2i1v-4
~far=a-1b-8c-2d2e-5g-1i5n-3u-1v5 ~far>=b-4e-2i7n-1 ~farm=b-1d4i-1v3 ~farma=b-1d4i-1v3 ~fas=b-4c2n3
~fast=b-4c2n3 ~fast>=b-3c3n4v-1 ~fasti=v3 ~fat=b-3c3e5v-2 ~fath=e5v-1 ~fathe=e5v-1 ~fav=a4 ~favo=a4
~favor=a4 ~fax=e2m-2v4 ~fax>=e2m-2v4 ~fcc=a5g-3 ~fcc>=a5g-3
~fe>=a-10b9c-12d-1e1g-2h-4j-1k-4l-1n-2o-1u-1 ~fea=b11c-9v-5 ~fear=b7c-7 ~fear>=b7c-7 ~feas=b6c-2v-3
~feas>=b6c-2v-3 ~feb=c-3o-1r-3t7v-4 ~feb>=c-1r-2t5v-2 ~fec=b-4d-3e-4f-4g-5h-4i-5j1k3l-4n-1q-2s-5u-3
~fech=c-5f-2g-1h-3i-1k5o-2p1q-1v-1 ~fecha=c-5f-2g-1h-3i-1k5o-2p1q-1v-1
~fect=b-6c3d-1e-2g-1i-1j2k-2l-1n-4s-2u-2v1 ~fect>=c-3u-1 ~fecte=c2v-2 ~fecti=c4n-1 ~fecto=c1j3k-1r2
~fects=v2 ~fed=a4n4v-6 ~fed>=a4n4v-6 ~fee=a-4c5e-5f-6g-2h-1i-3j-1k-4l-2m-3n-3r-1u-3v3 ~fee>=b-1v11
~feel=a-1b1c4e-5f-5g-1i-2j-1k-1l-2m-2n-3u-3v-1 ~feel>=b6e-1f-3g-3h1j-1v-5 ~feeli=a-1b-5g3v2
~feels=b-3c6g-4h-1 ~feet=b-4c2h-1v-1 ~feet>=b-4c2h-1v-1 ~fel=a-3b-5e-1g-6q-1u6
~feli=a-1b-1c-1g-3q-1u7 ~feliz=b-1c-1g-2q-1u3v2 ~fell=b-3c2g-1v-2 ~fell>=b-3c3g-1v-2 ~fem=h6v-1
~fema=h6v-1 ~femal=h6v-1 ~fer=a-1b-2d1e1g-6h4i3j-5k3l-1m-2n-5q-1v-2 ~fer>=c-5d3h2i4v-2
~fere=b-2c-2d-7e1f1g-3h4i3j-2k3n-1v-7 ~feren=b-2c-1d-7e1f2g-2h5j-2k3n-1v-3 ~feri=a1b4 ~ferir=a1
~ferm=a-2b-4c2d4e-2g-2i1v2 ~ferma=c5g-1v2 ~ferme=c-1d5v-3 ~fermo=g-1i2v3 ~fes=b1e-2 ~fes>=b1e-2
~fev=a-6b-7c8e-1f2g-2h-2i-2q1s2u2 ~feve=a-6b-7c8e-1f2g-2h-2i-2q1s2u2
~fever=a-6b-7c8e-1f2g-2h-2i-2q1s2u2 ~few=b-2g4v-3 ~few>=b-2g4v-3
~ff>=a9e-8f-3g-1i-5j1k-1l-5m-9n2o-2r-2t-1u-6v-8 ~ffe=b-6d-3e1g-4h1j-3k3n-2v3 ~ffec=v2 ~ffect=v2
~ffee=b-1v5 ~ffee>=b-1v5 ~ffer=b-2c-1d-3e2f1g-2h1i1j-2k3n-1v-3 ~ffer>=i3
~ffere=b-2c-1d-3e2f2g-2h1j-2k3n-1v-2 ~ffi=b-8d1m1n-1 ~ffic=b-8d1m1n-1 ~ffic>=b-5g1n-1v1
~ffice=b-3d1e1m1v-2 ~ffo=b-2v-1 ~ffor=b-2v-1 ~fford=b-2v-1 ~ffy=c4v-2 ~ffy>=c4v-2 ~fgh=a-1v11
~fic=a4b-11c-10e2h-3j-2m4n-3o-1t-2v6 ~fic>=b-5g1n-1v1 ~fica=d-3i-2m2t-2v3 ~ficar=i-1k1m3t-1v-4
~ficat=a1v-3 ~fice=b-3d1e1m1v-2 ~fice>=b-3d1e1m1v-2 ~fici=a6d1e2o-1 ~ficie=a6v1 ~ficin=d2e3o-1v-4
~fico=c-5v6 ~fico>=c-5v6 ~ficu=i3v-3 ~ficul=i3v-3 ~fid=c-1g-1v2 ~fidd=c-1g-1v5 ~fiddl=c-1g-1v5
~fie=a-8b2d5e-7f1g-5i-5j-1n-2o3v-1 ~fieb=a-3b-4c4e-1f2g-1i-2 ~fiebr=a-3b-4c4e-1f2g-1i-2
~fied=b5c-3v-1 ~fied>=b5c-3v-1 ~fier=a-2b2c-3d5e-2g-1i-1o1s2 ~fiern=b4e-1h-1v2
~fiero=a-2b-1d1h2o1s2v-3 ~fif=g-1o1v2 ~fift=g-1o1v2 ~fifte=o1 ~fij=c1e1 ~fije=c1e1 ~fijes=c1e1
~fil=a2b-8e-4v12 ~file=a4b-2 ~file>=a4b-1 ~fill=b-4e-3v7 ~fill>=v7 ~filli=c1v-1
~fin=a11b-1d-3f-3g1h-2m-1n-4p-3q-5r7s-2t-1u-1v-5 ~fina=e2 ~finad=e2 ~find=b4g1q-1v-3
~find>=b4g1q-1v-3 ~fine=a-5b-4c-6e-2g-2p-3q-2r6t-2v4 ~fine>=a-5b-4c-6e-2g-2p-3q-2r6t-2v4
~fing=a-1b-2c6v-1 ~finge=a-1b-2c6v-1 ~fini=g3r2v-1 ~finis=g4 ~finit=r2
~fir=a-10b-3d-2f-1h1k-2m-1n1p-2q-2r2s-3v-6 ~fire=a-2c1e1h4v-1 ~fire>=a-2c1e1h4v2
~firm=a-2d-1g1r7s-3v-2 ~firm>=e1 ~firma=r4s-1 ~firmo=g3 ~firs=a-1b-1e-2h-1k-1n3p-1r-1v-1
~first=a-1b-1e-2h-1k-1n3p-1r-1v-1 ~fit=b-1g-2h1k1p2q2v3 ~fit>=c-1g-1h1k1p2q2v4 ~fiv=e-1o1p-1r-1t3v-4
~five=e-1o1p-1r-1t3v-4 ~five>=e-1o1p-1r-1t3v-4 ~fix=g-1i-6j-4k4v3 ~fixe=i-6v5 ~fixed=i-6v5
~fla=a-1b-1c10g-1i7k-1v-9 ~flam=c4 ~flama=c4 ~flar=c6v-1 ~flare=c5 ~flas=c2k-1v-2 ~flash=c2k-1v-2
~flat=c-3i7 ~flat>=c-3i7 ~fle=b-1c2q6v-2 ~flem=c4 ~fli=a-4c1k2v-1 ~flic=k2 ~flict=k2
~flo=b-3c-2e2i4m-3n-1 ~floo=c-6i4m-3n-1v6 ~flood=c-5i4v1 ~floor=m-3n-1v6 ~flop=c3v-7 ~flopp=c1
~flu=b-6c4e-2g-2j-1n-2 ~flu>=b-4c1e-2g-2j-1n-1v3 ~flut=c2v-3 ~flutt=c2v-3 ~fo>=a6b-2c-6d-1g-1m7r3v-2
~fol=a6c-4n4v-2 ~foll=a6c-4n4v-2 ~follo=a6c-4n4v-2 ~fon=b-2c-2d3e1f1i-1m1v1
~fono=a1c-2d-1e1f1i-1m1v1 ~fono>=a1c-2d-1e1f1i-1m1v1 ~foo=a-3b-2c5g-5i6v-7 ~food=b1c1g-1i-1v-3
~food>=b1c1g-1i-1v-3 ~foot=a-2b-6c6g-1i7v-4 ~foot>=a-2b-3c2g-1i7v-3 ~foots=b-1c4
~for=a1b-4c-1d-2e-3g-3i-2k1m4n-8s2t-4v2 ~for>=a1d1e1f1g1h-2l1m3n-8p1t-4v-1 ~ford=b-2v-1
~ford>=b-2v-1 ~fore=a-3b6e-1f-2j-2k-1q1u-3 ~fore>=c-1f-1g1j-2k-1q1 ~forev=a-1b7u-2v-1
~forg=a6b-4d-2e-2g-2i-3j1m-1v1 ~forge=a6b-3d-2g-1j1m-1v-5 ~forgo=v5
~form=a-3b-5c-4d-4e-2g-6i-1m3p-2s3v10 ~form>=a-1b-2d-2e-1g-4v9 ~forma=j1m3p-1s3v-5 ~forms=a-1v2
~formu=c-1g-1v3 ~fort=b-1e-1h3k-1o2 ~forta=b-1e-1h3k-1 ~forty=o2 ~forw=j-1k5v-4 ~forwa=j-1k5v-4
~fou=a-1b2c2e2g-4i-2m-1n-2r-1t6v-4 ~foun=b3c3e4g-3 ~found=b3c3e4g-3 ~four=n-2t6v-3 ~four>=n-1t4v-1
~fr>=g-1 ~fra=a-1b4c-1e-2f-3g-4i-1m3o-1p2q1v-1 ~frai=f-2g-2p2q1 ~fraid=a-3b2d1f-2g-2p2q1
~frain=a1b-4 ~fras=b6c-3v-1 ~frasc=b6c-3v-1 ~frau=b-1m4v-1 ~fraud=b-1m4v-1
~fre=a4b1c-8f1g-5j4k-1m-3n-3p1v-2 ~frea=b6c-3 ~freak=b6c-3 ~free=c-2g-2i-1j5m-1p1v1
~free>=c-1g-1i-1j5p1v1 ~freg=a4b-1v-2 ~frega=a4b-1v-2 ~fren=f4i2v-1
~fri=a-8b4d-3e-4h-2i-2l-1m-3n-6o6p-2q2t-3u-3v-3 ~fri>=c-1o4 ~frid=a-1b-1c-3g1j2n-1o3p-1q2s-1t-2u-2
~frida=a-1b-3c-3g1j2n-1o3p-1q2s-1t-2u-2 ~frie=b4c-4v-3 ~frien=b5c-4v-2 ~frig=b4c-3 ~frigh=b4c-3
~frim=b3 ~frimi=b3 ~frio=b-6c10e-1g-2s1 ~frio>=b-2c7e-1g-2 ~frios=b-1c4s1
~fro=a2c2d3e-1f-3h-1i-3k-2l-5n1o-3p-1q1s-2u-2v2 ~from=a3b-1d1e-5f-2g-5i-1l-5n2o-2p-1q1s-2u-1
~from>=a3b-1d1e-5f-2g-5i-1l-5n2o-2p-1q1s-2u-1 ~fron=a-1d1e2g2j-2v3 ~front=a-1d1e2g2j-2v3
~ft>=a-7i5j-9k4n-2q3v-10 ~fte=a-3b-2c-3d-2e-2f1g4h-2i-3j-2k-1l-1m-2n-2q6r-2s-2t-3v-3 ~ftee=o1
~fteen=o1 ~fter=a-2b-2c-2d-1e-1f1g4h-2i-3j-2k-1l-1m-1n-2q6s-1t-2v-3
~fter>=a-1b-1c-1e-1f1g6h-2i-3j-2k-1n-1q7s-1t-2v-2 ~ftern=g-3q-1 ~fti=c1v3 ~ftin=c1 ~fting=c1
~fue=a-3b-1d-4f-1g-6h3i-3m-2n4o-1v5 ~fue>=b-6c-11d-3e2g-2h4m-1v4 ~fuer=a-2b1c6e-3g-2i-1n3v1
~fuera=b1c-5v5 ~fuert=a-2b-1c7n3v-3 ~fuerz=b1c4v-1 ~fui=a-1b-1e2h-1j3v-4 ~fui>=a-1b-1e2h-1j3v-4
~ful=b-1c-2e-3g1i1n-2q-1t-1u8v-5 ~ful>=b-3e-2n-1t-1u8v-1 ~full=c-2g3i2j1v-5 ~full>=b1c-2g3i2v-4
~fully=j1 ~fum=v4 ~fuma=v4 ~fumar=v4 ~fun=c-3d-1e4h-6i4k-1m2 ~func=m3v-3 ~funci=m3 ~funct=b1
~fund=c-4e4h-5i5 ~fundi=c-4i5 ~fune=k-1 ~funer=k-1 ~funn=c1v1 ~funny=c1v1 ~fur=a4b-2 ~furt=a4b-2
~furth=a4b-2 ~fus=a2b-2c1e2m1n3v-4 ~fuse=a3d1m1v-3 ~fuse>=a3d1v-2 ~fused=e1m1 ~fusi=n3 ~fut=b5i-2v-3
~futu=b5i-2v-3 ~futur=b5i-2v-3 ~fy>=b4c3h-2v-4 ~ga>=a-5d-2e-6f-4g2h-1i-7n-6o-4q2r7u7v-1
~gai=a1b1c-2d-3e-6f-3h2l3m-4n5o-6p-4q-4r-4s-2t-1u-1v-10
~gain=a1b1c-2d-3e-6f-3h2l3m-4n5o-6p-4q-4r-4s-2t-1u-1v-10
~gain>=a1c-1d-3e-6f-3h2j-1l3m-4n5o-6p-4q-4r-4s-2t-1u-1v-10 ~gains=j1 ~gal=b1c-2f6g-2l-2n2v-6
~gale=a3 ~gale>=a3 ~galo=a-3b2f6l-1n2v-5 ~galo>=b3n3v-1 ~galog=f7v-1
~gam=a-5b-4c-4d-3e-5g-1i2l1r-1v7 ~game=a-5b-3c-4d-3e-5g-1i2l1r-1v7
~game>=a-2b-3c-4d-3e-5g-1i2l1r-1v3 ~gan=a7b-2d-3e-5f-6g-8i1j2k-5l-2m-1n-1v1
~gan>=a5b-8c-3e-1f-1i4j4k-2l-1v-5 ~gana=b5c-3 ~ganas=b5c-4 ~gand=a5c-2g-1i-2v2 ~gando=a5c-2g-1i-2v2
~gant=b-5c6v-3 ~ganta=b-4c6v-3 ~gar=a-4b3c2d-5e-8f-3g-4h-5j3k-5l-3n7o-2s2u-2v-2
~gar>=b-3d-1e-3g-1h-4i3j5k-3n-1o-2s2v-2 ~gara=b5c-2v1 ~garag=b5c-2v1 ~garb=n6v-3 ~garbl=n6v-3
~gardi=m1 ~gare=b2c-2 ~garet=b2c-2 ~garg=b-4c6v-3 ~garga=b-4c6v-3 ~garo=b6 ~garon=b6
~garr=e-1g1i-4n7v3 ~garra=b-2c2g1 ~garro=b1i-2v7 ~gars=b-2c5n-2v-3 ~gars>=b-2c5n-2v-3
~gas=a-1b-9c5g-2i9v-5 ~gas>=a-5b-2c1g-1i9v-4 ~gaso=c-1i1 ~gasol=c-1i1 ~gasp=b-5c6
~gat=a-1c-13r-3s5v10 ~gati=a-1c-3g-1r-3s5v2 ~gativ=a-1c-3g-1r-3s5v2 ~gato=c-11g2v9 ~gav=a-3c4i1k2v-4
~gave=a-3c4i1k2v-4 ~gave>=a-3c4i1k2v-4 ~ge>=a-2b1c-2d3e-9f1g-5i-1j-9k3l1n-3o-1q1s1u-4v-3
~ged=d-2i-2j2k-2l3n2u5v-4 ~ged>=d-2i-2j2k-2l3n2u5v-4
~gen=a-10b2c4d10e-4f-2g-4h1i-4j1k8l-3m-2n-7r2v-13 ~gen>=b-2c4v-1 ~genc=a-1b9d-1e-2j1v-3
~genci=b6j1v-1 ~gency=b4e-1v-1 ~gend=a-1d-3k9l-1n-2q1r2 ~genda=k8l-1n-1 ~gende=q2r2 ~gene=h3
~gener=h3 ~gent=a-7b-5c-5d14v-3 ~gent>=b-2c-3d9 ~gente=a-7d9h-4v-1 ~geo=c-1v1
~ger=b-1c2d8e2f-5g-5h-1i3j4m-2n-2v-6 ~ger>=a1b-1d3e4f-5g-5i3j2m-2n-1t1v-4 ~gers=b-1c2 ~gers>=b-1c2
~gery=j3 ~gery>=j3 ~get=a7b-5c-1e-10f-4g-1i5j-2n-3q4s-2u-4v-4
~get>=a6b-3c-4d1e-8f-2g-2i3m2n-2o-1q2s-2u-3 ~gets=c2g2i-1v-3 ~gets>=c2g2i-1v-3
~gett=a2b-4g-2i4j-1m-1q1r2v-3 ~getti=a2b-4g-2i4j-1m-1q1r2v-3 ~gge=b3c5d-2h-1i-2n3v-5
~gged=b4d-2i-1n3v-4 ~gged>=b4d-2i-1n3v-4 ~gger=c4 ~gger>=c4 ~ggi=b-3c5t2 ~ggin=b-3c5t2
~gging=b-3c5t2 ~gh>=a4b-2c2e-6g-4h4i-5j-3k-1l-5m-2v4 ~ghb=c-4e4i1 ~ghbo=c-4e4i1 ~ghbor=c-4e4i1
~ghi=a-4b-5v7 ~ghin=a-4b-5v7 ~ghing=a-4b-5v7
~ght=a-7b6c5d-3e-3f-7g-3h-5i-1j-4k-4l-3m-5n-9o-2p-2r5s-8t-2u1v-7
~ght>=a-5b1c8d-6e-2f-3g-3h-2i-6j-2k-1l-2m-3n-7o-1r4s-6t-2u-4 ~ghte=b1c-5i2k-1v-2 ~ghten=b4c-3
~ghter=b-1c-1i2k-1v-1 ~ghth=c2 ~ghthe=c2 ~ghtn=c2 ~ghtne=c2 ~ghts=b6c-3g-1u-1v-5
~ghts>=b6c-3g-1u-1v-5 ~gia=j2 ~gia>=j2 ~gic=b-1c3 ~gic>=b-1c1 ~gim=a-1c-1d1g3h1v-3
~gimm=a-1c-1d1g3h1v-3 ~gimme=a-1c-1d1g3h1v-3 ~gin=a5b1c1d-3e-6g-3h-1i5l8n-5q-1t1u-1v-3
~gin>=a-1l9n-3 ~gine=c-1i6v-2 ~gine>=c-1i6v-2 ~ging=a8c4d-3e-5g-2i-1t1 ~ging>=a8c4d-3e-5g-2i-1t1
~gio=h3 ~gir=c3m2 ~gis=a8b-5h1i5v-4 ~gist=a8b-5h1i5v-4 ~gist>=h1 ~gistr=a2b-3 ~git=a-3b-3c3m5
~git>=a-2m5 ~gito=b-2c4 ~gito>=b-2c4 ~giv=b6c-8d1e-4f-1g1i-2j2k-3r-2s1t2
~give=b4c-8d2e-1g2i-2j3k-3r-2s1t2v1 ~give>=c-2d2e-2g2j3k-3r-1t1v-3 ~given=b5 ~gives=c-2v6
~givi=b1c-1e-2 ~givin=b1c-1e-2 ~gla=a-3b-1c1d1f4g3m-1u2v1 ~gla>=c2v-1 ~glas=g3v3 ~glass=g3v3
~gle=a-4b-1e-2f8g-3i-6k-4l-2n-1v3 ~gle>=b2f-2i-5v4 ~gles=a-3b-6e-2f10g-2k-3l-1n-1
~gles>=a-3b-4c-1e-3f8g-2k-3l-1 ~gli=a-3b-1d-3f8g-2h-2i-1k-1n-1r-2s-2v-4 ~glin=c2 ~gling=c2
~glis=a-3b-3c-4d-2f9g-1h-2i-1n-1r-2s-2v-2 ~glish=a-3b-2c-2d-2f8g-1h-2i-1n-1r-2s-2v-2 ~glu=b-1c3n-1
~gluc=b-1c3n-1 ~gluco=b-1c3n-1 ~gn>=a-1b-4c-5f3g-2h7k-1l4n-1r2v-2 ~gna=a-1b-1c1v1 ~gnan=a-1b-1c1v1
~gnant=a-1b-1c2 ~gne=g-2h5u2 ~gno=b3c-3 ~gnos=b3c-3 ~gnosi=b1c-2
~go>=b3c6d-8e-5f-1g-4h-6i-2j-8k-6l-8m-4n-1q-4r2s-5t-3u-12v-5 ~goc=m-1 ~goci=m-1 ~gocio=m-1
~god=a1u-1v2 ~god>=a1u-1v2 ~goe=a2c-1r-3v3 ~goes=a2c-1r-3v3 ~goes>=a2c-1r-3v3 ~goi=d-2e-3f-1i1k-1v-2
~goin=d-2e-3f-1i1k-1v-2 ~going=d-2e-3f-1i1k-1v-2 ~gol=c2e-3v3
~gom=a-3b-3c1d-1f-1g-2h1m-1n-2o6p-2r-2v-3 ~gome=a-2b-3c-3d-1g-1h1m-1n-1o6p-2r-2v-2
~gomez=a-2b-3c-3d-1g-1h1m-1n-1o6p-2r-2v-2 ~gon=a-4b3c2g-3i-1v1 ~gone=a-1b2c-1g-2i-1v3
~gone>=a-1b2c-1g-2i-1v3 ~goo=a-3d-1e-4f3g1h-4i-4j-1k1m-4n-2p2q-3r-1s1t-2u2v1
~good=a-3c-2d-1e-4f3g1h-4i-4j-1k1m-4n-2p2q-3r-1s1t-2u2v2
~good>=a-2b-5e-3f3g2h-3i-3j-1k1m-4n-1p2q-2r-1s1t-2u3v3 ~goodb=b4c-2v-2 ~gor=c-3v8 ~gos=a1b-1v5
~gos>=a2v5 ~got=a-2c7f-2g2h-2i2j-1k1l-1m1n-4o-2p1q1u-2 ~got>=a-5c6f-2g2h-2i2j-1k2l-1m1n-4o-2p1q1u-2
~gra=b-12c2d-3e2f-8h-7i-4j-2k2l-4m-9n-10p-2q-4r-5t-2u11v-3 ~gra>=c-6e7 ~grab=b4v-1
~grac=a-2b-2c-8f-1h-1i-1l-1m-1n-2p-1q-1r-1s1u4v-3 ~graci=a-2b-2c-8f-1h-1i-1l-1m-1n-2p-1q-1r-1s1u4v-3
~grad=a1b-5c-1e-4g3n-2u7v-6 ~grade=a1b-3c-5e-1g-2n-2u7v-1 ~grado=c3 ~gradu=g5v-2 ~grai=b-2c2h-1v3
~grain=b-2c2h-1v3 ~gram=a1j-1k6 ~gram>=a2 ~grama=a-3k5 ~gran=a-1b-4c11g-2v-3 ~gran>=c4
~grand=b-1c4g-1v-1 ~grano=c1 ~grar=c4v-1 ~grar>=c4v-1 ~grat=c-1e-2g-2m-2u3v4 ~grate=c-1u4
~grati=e-1g-1m-2v5 ~gre=b-4c1d-2e1f-2g-6i-4j-1k-3n-2q-2r2s-2u3v-5 ~gre>=a-1b-3c6i-2m1v-6
~grea=b-2c-3g-3j-2q-1r1s-1t-3u3v2 ~great=b-2c-3g-3j-2q-1r1s-1t-3u3v2 ~gree=a2b-1j-1t1 ~greed=a1
~green=j-1 ~gres=e3v-1 ~gret=b3c-1e1j1v-2 ~gret>=b3e1v-2 ~gretf=j1 ~gri=a-2b8c2g-7i-1 ~gria=b4v-3
~gria>=b4v-3 ~grie=b7c-7g-1v-1 ~grief=b8c-7g-1v-1 ~grip=b-6c10g-4v3 ~gripa=b-2c3g-3v2 ~gripe=c-1v2
~gro=b2c1d-3g-1i-5v8 ~gro>=b2c-2e1g-3i-1v8 ~groi=c5v-3 ~groin=c5v-3 ~gros=d-2v1 ~grose=d-2v1
~grou=b3v1 ~grow=b-1 ~gru=b-1c1 ~gry=v6 ~gry>=v6 ~gs>=a-2b-5c3e-1f-1g-3i1j-1p-1q1t-3v-1
~gua=a-6b2c5d-2e-5f4h-2j-1m-2n-3r3u1v-7 ~gua>=b-3c1e-1i2v-1 ~guag=b-3c-1e-4f5i3v-1 ~guage=e-1f5
~guagu=b-1e-1i3 ~gual=n-1r3u2v1 ~gual>=n-1r4v3 ~gualm=u3v-1 ~guan=a-2b5c4v-8 ~guant=a-2b5c4v-8
~gue=a8d-5f2g4h-3i-1j-1k-1l-1m-4n-4s-2u-3v-3 ~gue>=c6e-2f-1g1r-1 ~guen=a9b4c-6e3m-1v-4
~guen>=a4b4c-4e3m-1v-3 ~gueo=c3 ~gueo>=c3 ~gues=b-3c-5d-2f6g4q-1r1s-2u-2v-2 ~gues>=c-1f5v-1
~guese=f1 ~guess=a1r1s-1v1 ~gui=a-7b5d5e-3g2h1i-7j2k-3n-5r-1u-1v-8
~guie=a-4c-2d5e-2h2i-3j2k-1m1n-3v-2 ~guien=a-4b1c-2d5e-1h2i-2j3k-1m-5n-3v-2 ~guier=m5
~guir=b6f-3i-1m-1v-5 ~guir>=b6f-3i-1m-1v-5 ~guit=c4g5v-2 ~guj=c-2v4 ~guja=c-2v4 ~gujas=b-2c-1v4
~gul=h1t-2v3 ~gula=h1t-2v5 ~gular=h1t-2v5 ~gulo=c1 ~gum=b-5c9v-3 ~gum>=b-1c6 ~gums=b-2c3v-2
~gums>=b-2c3v-2 ~gun=a1b9c-13d-9f3i-6j-3k-4m-4n3o-2p5q-2r-7s-1t-4u-4v-12
~gun>=a-2b16c-9d-3e2f-3g-4q-2v-4 ~guna=o-3p3q2r-2s2u-1v-1 ~guna>=o-3p3q2r-2s2u-1v-1
~gund=b-2f5g3o3p-1v-1 ~gunda=b-1o1v-1 ~gundo=f5g3o1 ~guno=f1o-2p5s-1u-1 ~guno>=f1o-2p5s-1u-1
~gunt=a3b-3g1n4q-2s-2t-1v-3 ~gunta=a3b-3n4s-7t-1v-2 ~gunte=g3s5 ~gur=a-1c-3e-2g-5h-1m3s-6v6
~gura=b1g-3s-2v2 ~gura>=b1g-3s-2v2 ~guro=a-1b-5c-1e-2m3s-4v4 ~guro>=a-1b-5c-1e-2m3s-4v4
~gus=a2b-2c-6e-2f3h4i-1m1r4v-5 ~gust=a2b-2c-6e-2f3h4i-1m1r4v-5 ~gusta=a-1d1f6h1 ~guste=a2
~gusti=b5c-3v-1 ~gusto=b-7d-2h4m2r4 ~gut=b-2c6v-1 ~gut>=c3v-1 ~guy=a-1c-2g-2h4i2u2v-5
~guy>=b1c-2e1g-1h4v-4 ~guys=i2u3 ~guys>=i2u3 ~gy>=a-1b-2c4i-2 ~gym=a-6b-2c-1e-1g3v2
~gym>=a-6b-2c-1e-1g3v2 ~ha>=b-5c2d1g-6h-4i-7j-1k6l-1v5
~hab=b-5c-4d3e3f4g5h-4i-5j-5k-2m4n4o-3p-5r-1u-3v-3 ~habi=v5 ~habia=v5
~habl=a1b-4c-3d4e3f4g6h-8i-4j-5k-1m4n4o-2p-1q-2r-1u-1v-11 ~habla=b-3c-3d3e3f-1g6h-6i-1m3v-7
~hable=a4b-4e2f3j-1n6 ~hablo=a-3e-3f4g-3m2n-1o-1v-1 ~habr=a-1h2p-2q1 ~habra=a-1h2p-2q1
~hac=a-4b1d1e3g-7h-1i-6j1k-2m2n-2o-1s1u-1v2 ~hace=a-5b2d-1e2g-6h-1i-5j1k-1m2n-2s1u-1v3
~hace>=b-6e3g-1i-1j1s2v1 ~hacen=a-3v5 ~hacer=b5c-1f1g-3m4v-2 ~hach=d3e1o-1 ~hacha=b-1d3e1o-1
~hache=b-1 ~had=a-2b-5c4d-1e-3g-5h4i-1q-1v4 ~had>=a-2b-2c4e-1g-5h1i-2v5 ~hada=h2 ~hada>=h2
~hag=b6e-3g-3i3j3k-3m-2n-1v-1 ~haga=a1b3c-1j4k-2 ~haga>=b4 ~hagal=a1 ~hagan=j5k-2
~hago=b3e-1g-3i4m-1 ~hago>=b3e-1g-3i4m-1 ~hah=a-1b-7c-2v8 ~haha=a-1b-7c-2v8 ~haha>=a-1b-7c-2v8
~hai=a-3b-6f4i2 ~hair=b-5c1i2 ~hair>=b-1i2 ~hait=a-1f5 ~haiti=a-1f5 ~hak=a-2c5g-5h-1i2v-9
~hake=c9v-1 ~haki=b2c-3g-2h-1i2v-4 ~hakin=b2c-3g-2h-1i2v-4 ~haky=b-2c2v-1 ~haky>=b-2c2v-1
~hal=a3b-2e-2g6q1r-1 ~hale=c3 ~haler=c3 ~half=a-1b-2c-1g4o1q2v-2 ~half>=b-2o1q2v-2 ~hall=a-1c-1g4v5
~hall>=c-1g4v5 ~halt=a7v-2 ~halt>=a7v-2 ~ham=b-7c2d2e-2i-1v2 ~hamb=c-3e-2i-1v3 ~hamba=c-3g1
~hambr=c-1e-1i-1v3 ~hame=a-1b-5c4d3 ~hamm=c5 ~hamme=c5
~han=b-6d-4e-9f-5g-6h1i-10j-4k6m-6n-10p-5q2r-2s1u7v2 ~han>=c3d-2g-1h2k3q2s-1v-5 ~hanc=g2 ~hance=g2
~hand=b2c1e-1g-1i-3v6 ~hand>=b-5c2g-2 ~handl=b1c-2g-1 ~hando=c2v5 ~hands=g2v2
~hang=a2b-5c-5g-2h3j-1k4l2q2v3 ~hang>=a5b4c-2 ~hange=a-3b-5g-3h3j-1k5l2q2v-2 ~hangi=b-4c-3g2v7
~hank=a-2b-6c-6e-4f-2g-3h-2i-1j-1k-3l-1m-2n-7p-3q-3r-1s3u8v-2
~hanks=a-2b-6c-6e-4f-2g-3h-2i-1j-1k-3l-1m-2n-7p-3q-3r-1s3u8v-2 ~hant=c3 ~hant>=c3
~hap=a3g-1k-1m4n-2q-4s1t2v10 ~hape=b-1t2v4 ~hape>=b-1t2v4 ~happ=a4b2g-4m4q-4s1v5
~happe=a5b1g-3m4s1v-2 ~happi=v-2 ~haps=a-1g2v3 ~haps>=a-1g2v3 ~har=a5b-8c4e-4f-7g-5i-5k-3m-2q-4r-1v2
~hara=a6b-1e-2 ~haras=a6b-1e-2 ~hard=a-3b-1c6g-1i-1n1q-3r-1v1 ~hard>=a-3b-1c3n1q-3r-1v2 ~hardl=c2
~harg=b-3c4d2n-1 ~harge=b-3c4d2n-1 ~harl=c5 ~harm=b2c-5n-1v2 ~harm>=b4c-4v-1 ~harma=b-1v4
~hart=a6b-3c-5 ~harta=a1b-1v-4 ~harto=a4b-1 ~has=b-3c5d-3e-9f-4j-2k-2o-3p1u-3v-2
~has>=a-2c2d-3e-5f-2g-3i-6j-1n1o-2p1u-3v1 ~hasn=b-2c5v-1 ~hasnt=b-2c5v-1 ~hast=a1c-1g3i5k-1v-4
~hasta=a1c-1g3i5k-1v-4 ~hat=a-4c-6d-2e2g-6h-1i-6j-2l-6m6n9o-10q-12s-7t-3u-3v1
~hat>=a-5b1c-6e1f1g-3i-4k1l-4m3n9o-2p1q-10r-4s-1t-3u-3v1 ~hatd=m-2n3u-1v-5 ~hatd>=m-2n3u-1v-5
~hate=c2m-1r3 ~hate>=b2v-2 ~hatev=b-1c3m-1r3v2 ~hats=b-1c-6e1f-1g-3h-1k-2m3n1o-7s-4
~hats>=b-1c-5e1f-1g-3h-1k-1m3n1o-7s-4t-2v1 ~hav=a-3b-2c6d2f3g5h1i-1m-7n-3o-1r-2u2v-3
~have=a-2c2d1f1g6h1m-6n-2o-1r-3u2v-1 ~have>=a-2d1e2f2g4h1m-6n-2o-1r-3u3v-1 ~haven=b-2c2e-3g3j-1
~havi=a-1b-4c5d1f1g-2v-6 ~havin=a-1b-4c5d1f1g-2v-6 ~hay=a-4b1c-2e2g-4i1j-1k1m-3n-5o-3p3s-2
~hay>=a-4b1c-2e2g-4i1j-1k1m-3n-5o-3p3s-2 ~haz=a3v-1 ~hazo=a3v-1 ~hazo>=a4v-1 ~hazon=u1
~hbo=a-2c-4d6e3g-2i1 ~hbor=c-4e4i1 ~hbor>=c-4e4 ~hda=m1t1 ~hday=m1t1 ~hday>=m1t1 ~hdr=a1j2
~hdra=a1j2 ~hdraw=a1j2 ~he>=a-15b1d-3e5f2g-1h1i-1j1k-10l-1m-6o3p-7q-1r-5s-5t-5u-4
~hea=b-6c6d-3e-8f-5g-7h-1i-8k-1l-1m-5n10r1s-2u-4v4 ~hea>=c3 ~head=a-1b-3c6e-5n3r3s-1
~head>=c3e-2n5r2s-1v-4 ~heada=b-4c-1n-2v5 ~heade=c7v-2 ~heads=g3 ~heal=b-6n-1v7 ~heal>=b-2c6
~heale=c-5v4 ~healt=b-1c-2v5 ~hear=b1c-3d-2e-2g-6i-3m-1n10u-3 ~hear>=a1c-7e-2i-1n10u-1v-7
~heard=b-1c-5e2h2n1v4 ~heari=a1c-1n4v-1 ~heart=a-1b2c8e-3g-5n-7 ~heat=q1v4 ~heat>=q1v4 ~heavy=c1
~hec=a-1b1c-6d-1g9i-4j-2k1o-1q-4s-1u2v-3 ~hech=b4v-1 ~hecha=b4v-1
~heck=a-1b-3c-5d-1g3i-3j-1k1q-3r1s-1u2v2 ~heck>=a-1b-3c-2d-1g4i-1k3q-2u2 ~hecku=r2
~hed=a-5b5c-2d2e1i-1k3l-2m-1n-3p2q1s1u-2v-4 ~hed>=b9e2g-1k-2v-2
~hedu=a-4b-4c-1d2g1h-1k5l-1n-2p2q1v-2 ~hedul=a-4b-4c-1d2g1h-1k5l-1n-2p2q1v-2
~hee=a-2b-6e-1f-1g1i7u3v-6 ~heel=b-2c-4i7v-3 ~heelc=c-2 ~heels=c-3i7v-4 ~heez=b-2c6 ~heezi=b-2c6
~hei=a2c-1v6 ~hel=b3c-3d-4e-1g-1h-6i-6m2n-7o-1q-1u3v2 ~hell=a2b-6c-1d-3e-3f-2g-2i-1m-5n-3u4v4
~hell>=a4c1m-2v-2 ~hello=b-7c-5d-2e-3f-1g-1i-1n-2u4v5 ~help=a-5b4d-1f1h-2i-3m6n-3u-2v-2
~help>=a-5b6c-3d-1e1f1h-2i-3m6n-2u-1v-1 ~hem=a-2b3c-2i-2n1r2u1v4 ~hem>=a-2b1c-2i-2n1r2u1v3 ~hemo=b1
~hen=a-1b-1e-3g4h-2i-4j-1k2l-2n-3p-1q-1r1v2 ~hen>=c1d-1e-3g4h-2i-3j-1k3l-2n-1q-3r1v2
~her=b2c-1e9g-1h2j-1l-7m-4n-11o-6p5q-7r-1s2t1u-4v-1
~her>=a1b4c-6d-2e6h5i-5j-1l-2m-5n-4o-7p5q-4u-4v-7 ~here=d6e-1h-3i3k1l-3n-7q-1v3
~here>=a1c-1d4e-1h-2i3k2n-6q-1s1v2 ~heres=b2c3d3e3h-1m-1 ~heri=a-1b-3c3e3v-3 ~herid=b-3c5v-2)";

}  // namespace rb::grammar
