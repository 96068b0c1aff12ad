#include "core/conversation/grammar/leaning/weights.hpp"

namespace rb::grammar {

extern const std::string_view kLeaning14;
const std::string_view kLeaning14 = R"(
~herin=a2c-1 ~herm=a-1b-3e7h3s1 ~herma=a-1b-3e7h3s1 ~hern=c1 ~herni=c1
~hes=a3c-1d-2e5f3g-10i-1j-7k-5l-3n-4o-1p3q-5r-5u-3v-4 ~hes>=a-9b5d-1e9g-6h2m-2n-1q-2u-2v-2
~hese=a9b-4c-3e-1g-1h-2i-4j-5k-1l-1m1p1r-1v-1 ~hese>=a9b-4c-3e-1g-1h-2i-4j-5k-1l-1m1p1r-1v-1
~hest=b-3c3f2g-2p2r-2v-1 ~hest>=b-3c3f2g-2p2r-2v-1 ~het=a-2b1c1 ~hete=a-2b1c1 ~hete>=b5c-3
~heter=a-2c5 ~hev=r1 ~heve=r1 ~hever=r1 ~hey=a-6b5c-2e3g-2i3j-3n-1o-1p-1r4
~hey>=a-4b1e3g-2i4j-2n-1o-1p-1r4v2 ~heyd=a-2b4v-2 ~heyd>=a-2b4v-2 ~heyr=c-1 ~heyre=c-1
~hi>=a-3b-6c-6d1e3f-1h-2i-4k-2m-2n-4u-2v11 ~hib=a2h-2i2v-1 ~hibi=h-2i2 ~hibid=h-2i2
~hic=b-2d-1e-2f-2g-2h-1i1m2o-3p-3r3v2 ~hich=a-2e-1g-2h-1i-2m2o-3p-3r3v3
~hich>=a-1c-2e-1g-2h-1i-1m2o-4p-2v3 ~hiche=r1 ~hicl=i3 ~hicle=i3 ~hid=b4c-2 ~hidi=b5c-2 ~hidin=b5c-2
~hif=g2j-2k5q3v-2 ~hift=g2j-2k5q3v-2 ~hift>=g2j-2k5q3v-2 ~hig=c2v-3 ~high=c2v-3 ~high>=c2v-3
~hij=a-1b1c1v-1 ~hija=b-4e2g2i1v-1 ~hija>=b-4e2g2i1v-1 ~hijo=a-1b4c1e-3g-3s2 ~hijo>=c3s2
~hijos=b4e-2v-1 ~hik=a3 ~hike=a3 ~hike>=a3 ~hil=a-1b-1c6g2v-5 ~hild=b3 ~hildr=b3 ~hill=b-5c8g-1v-3
~hill>=b-2c1 ~hills=b-2c2 ~him=a-6c-7e8g-6h8i-2j-2n-1p-2s-4v-9 ~him>=a-6c-7e8g-6h8i-2j-2n-1p-2s-4v-8
~hin=a2b-3c3e-5f-1g-1h-4i-6j-3l-1n-8o-1p3s4t-2 ~hinc=b-2c4i-1r1u1v-5 ~hinch=b-2c4i-1r1u1v-5
~hind=b-1c-1f2v4 ~hind>=c-1v4 ~hine=b-3d3e-1f3m2v-3 ~hine>=b-1c2d1m3v-2 ~hines=d2e-1f3
~hing=a5b-1d-5e-7f-10g-2h-2i-2j-1k2n-4o-1p3s1t-1v3 ~hing>=a3c-2d-5e-7f-5g-1h-2i-1j-1k2n-4o-1p3q1s1v3
~hinga=a3c-1 ~hingl=f-2v2 ~hings=c2t-1 ~hink=a-7c3e1f-3g2m-1s3v-7 ~hink>=a-5b-3c6e2f-2g3r-3s3v-4
~hinki=b7c-4d2e-1r2 ~hio=j3 ~hio>=j3 ~hip=c3e5g-1n-1 ~hip>=c3e5g-1 ~hir=a1g-1o3q-1t1 ~hird=a1
~hird>=a1 ~hirt=o2q-1 ~hirty=o2 ~his=a4c-4d-2e6h-5i-3j-2k-3l-3m7n-5o-2p-3r-5t-5u-1v-8
~his>=a4b-2d-2e7f1h-4i-4j-1k-7l-2m5n-5o-2p-4q-2r-3t-5u-4v-7 ~hish=c-1m3 ~hishi=c-1m3
~hisi=b4c-1u1v-1 ~hisim=b4c-1u1v-1 ~hisw=i1k1q3 ~hiswe=i1k1q3 ~hit=a3c1e-5f2g5i-3k-1v3
~hit>=a1b-4e-1g5k-1v5 ~hite=c3v-1 ~hite>=c3v-1 ~hits=b5i-2 ~hits>=b5i-2 ~hitt=a1f3 ~hitti=a1f3
~hiv=b-3c7h-2v-3 ~hive=b-1c7v-3 ~hives=b-1c7v-3 ~hiz=b2c-3v5 ~hizo=b2c-3v5 ~hizo>=b2c-3v5 ~hle=b2c-3
~hles=b2c-3 ~hless=b2c-3 ~hm>=a-1r7s-2v10 ~hma=b-2c1v2 ~hma>=b-2c1v2 ~hmm=n-6r-5s-2v10
~hmm>=n-6r-5s-2v10 ~ho>=a-8e-6f3g-7h3i-1j-1k-5l-5m4n-4o-2p-3q-3r9s-5t3u-3v-4 ~hoa=c3 ~hoar=c3
~hoars=c3 ~hoe=a1d1v5 ~hoes=v6 ~hoes>=v6 ~hoev=a2d1 ~hoeve=a2d1 ~hof=c-4i8v-4 ~hofe=c-4i8v-4
~hofer=c-4i8v-4 ~hog=b1c2g-3v-1 ~hogo=c3g-3 ~hogo>=c3g-3 ~hok=c8g-3v-3 ~hoke=b2 ~hoked=b3c-3
~hoki=b-1c8v-2 ~hokin=b-1c8v-2 ~hol=a3b3c-4d-5g3h-1i-5n-2o-1p-1u-4v4 ~hola=b-4d-3u-3v10
~hola>=b-4d-3u-3v10 ~hold=b1c-1g5i-4v-5 ~hold>=g6i-4v-4 ~hole=a5v-1 ~hole>=a5v-1
~hom=a-3b3g1h2i-1m4n-3u-2v-1 ~hom>=a-1m5n-2 ~homb=b2h3v-4 ~hombr=b2h3v-4 ~home=c-3e2g1u-2v1
~home>=c-3e2g1u-2v1 ~hon=a1b-4d5e4f5g3h-5i-4j-3k-5m3q-1s2v-3 ~hon>=c3u1
~hone=a2b-2c-3d5e4f-3g5h-4i-4j-3k-3q-1s2v-2 ~hone>=a3b-3c-4d6e5f-3g3h-4i-3j-3k-2s2v-1 ~hones=g1n2
~hono=m2 ~honor=m2 ~hoo=b6c-8d-4f-1g-3i-4j-1r-1u-4v7 ~hool=a-1d-2g-1i-2v2 ~hool>=a-1d-2e1g-1i-2v2
~hoop=b-2c-3e-2v8 ~hoops=b-2c-3e-2v8 ~hoos=a3h2u-1 ~hoose=a3h2u-1 ~hoot=b3c-3g-1v3 ~hoot>=b6c-1g-1v2
~hooti=b-2 ~hop=a-3b10c-8e4g2m-2v-6 ~hope=a-2b9c-6v-4 ~hope>=b6c-1 ~hopel=b4c-3n1v-3
~hor=a-1b-5c1e-7g11h-3i-5k1l-2m-7o-5p1q-4r-6s-5t-2u-3v-2
~hora=b-8c-5d-3e-1g10h-1i-1k3l-1m-5o-3p2q-3r-3s-2v-4 ~hora>=b-2d-1g9s-1 ~horar=c-1g2i-1j-2n1o-2p2v-3
~horas=a-2b-2e-1f3g2h-1j3k4m-3v-1 ~horc=b7f-1g-5v-1 ~horca=b6g-3 ~hori=a-1b-2e-3g7s-2v-3
~horit=a-2b-2g7s-2v-3 ~horiz=e-2 ~horm=c3 ~hormi=c3 ~horr=c2 ~hors=b-1v4 ~horse=b-1v4
~hort=a2b-2c1v3 ~hort>=a2b-2c1 ~hos=a-3b-6c-5e4f-5g-1i3k-2l-1m9o-2p5r-5s-3t-1u-1v-7
~hos>=a-5b-3c-3e4i4m8v-1 ~hose=b-3c-1d1f-2h1k-1l-1n2o-1p4r-2s-2v-1
~hose>=b-3c-1d1f-2h1k-1l-1n2o-1p4r-2s-2v-1 ~hosp=g-1i1m3n-1p1v-5 ~hospi=g-1i1m3n-1p1v-5 ~host=a2v2
~hot=a-5b6d-5g-5h-1i1j-3k-2t-2v3 ~hot>=a-1b-2c1e-3g-4i2j-2k-2t-1v1 ~hotg=b4c-3v-1 ~hotgu=b4c-3v-1
~hoto=v2 ~hots=v3 ~hots>=v3 ~hou=a-11b3d-4f-4g3j-3k-2m-9n-6o-2q-2r-4s-2t2u3 ~houg=b2c-2u4v-2
~hough=b2c-2u4v-2 ~houl=a-3b4c3e-4i-4k-2l1n-1v1 ~hould=a-3b4c3e-4i-4k-2l1n-1v1
~hour=a-4b-4c-1g8m-6q-1r-4s-2v4 ~hours=a-2b-4g5m-6q-1r-2v4 ~hous=c-3d-1e6g-1i1t1v-1 ~housa=o-1t1
~house=c-2e6i2v-1 ~hout=a-3b1c2d-2e-1i1v-4 ~hout>=a-3b1c2d-2e-1i1v-4 ~hov=a3b1v-2 ~hove=a3b1v-2
~how=a-2b-6c-2e-3f-3g-2h-1i1j7k3m7n-1r-2t-1u4 ~how>=a1b-4c-7f-2g-5h-1i1j4k1m2r-2t-1u4v2
~howe=c3g1k1v-5 ~howed=k1 ~hower=c4g2v-3 ~hoy=b6d-2e-3f-1q6s-1 ~hoy>=a3b3c1d-2e-3f-1g1q6s-1
~hre=c-2i2n-3o2p1r-1v3 ~hrea=b5v-2 ~hreat=b5v-2 ~hree=b-5g3i2o2p1r-1v-1 ~hree>=b-5g3i2o2p1r-1v-1
~hrew=c-1g-2n-1q-1v6 ~hrew>=c-1g-2n-1q-1v6 ~hri=b-1e2g-1 ~hris=e2g-1v1 ~hrist=e2g-1v1 ~hrit=c1v-2
~hriti=c1v-2 ~hro=b-2c8d3e-3f-3g-3j-3n2r-2v-8 ~hroa=b-1c4f-1j-1v-1 ~hroat=b-1c4f-1j-1v-1
~hrou=b1c-1d4g-1i2n3v-4 ~hroug=b1c-1d4g-1i2n3v-4 ~hrow=b-5c6r-1 ~hrowi=b-5c7r-1
~ht>=a-5b1c8d-6e-2f-3g-3h-2i-6j-2k-1l-2m-3n-7o-1r4s-6t-2u-4 ~hte=b1c-5i2k-1v-2 ~hten=b4c-3
~htene=b4c-3 ~hter=b-1c-1i2k-1v-1 ~hter>=b-1c-1i2k-1v-1 ~hth=c2 ~hthe=c2 ~hthea=c2 ~htn=c2 ~htne=c2
~htnes=c2 ~hts=b6c-3g-1u-1v-5 ~hts>=b6c-3g-1u-1v-5 ~hub=b5 ~hubi=b5 ~hubie=b5 ~hue=a-2c10g1u-1v-6
~huec=g1 ~hueco=g1 ~huel=a-2c10v-5 ~huele=c3v-1 ~hues=d1 ~hueso=d1 ~hug=c1 ~huge=c1 ~huge>=c1
~huh=c-4n4r5s-3v1 ~huh>=c-4n4r5s-3v1 ~hum=a-1b-4c-2d12f-1g-1h-4i-2m-1n-2o-1r-1
~huma=a-1b-3c-2d12f-1g-1h-4i-2m-1n-2o-1r-1 ~human=a-1b-3c-2d12f-1g-1h-4i-2m-1n-2o-1r-1 ~hun=b-2c3v6
~hund=c4 ~hur=a-8b-4c6d-4f-1g-5i-4l-4m-4n-5o-1p2q1r-2s-1v-1 ~hurr=b5c-1 ~hurry=b5c-1
~hurs=b-5c-2j1k2o-5p2q7r-1s-1v-3 ~hursd=b-4j1k2o-5p2q6v-2
~hurt=a-6b-2c8d-2e-5g-7i-2j-1k-3l-2m-3n-3o2q-3t2v1 ~hurt>=b2c2d-3f-1g-3h1q-4 ~hurti=b-3c1u1v4
~hurts=a-1b-4c7e-1f1i-2o2r-2t1v-3 ~hus=b2c-2e3h1 ~husb=b2c-2e3h1 ~husba=b2c-2e3h1
~hut=a8b-3c-3g-1i3m-3n-2v-3 ~hut>=a8b-3c-3g-1m-3n-2 ~hy>=a-3b2c1d-1g-7h-2i-3m7n-4r6s-5t-1 ~hys=b5
~ia>=a-5b7c-3d-8e1g-1h-2i2j-3k4m-6n-8q-2r-2s-7t-2u-2v-1 ~iab=c1v-2 ~iabe=c1v-1 ~iabet=c1v-1
~iad=b3d-1e3 ~iado=b3d-1e3 ~iados=d-1e3 ~iag=d3v-3 ~iage=b-2c4d3v-3 ~iage>=b-2c4d3v-3 ~iagn=b3c-3
~iagno=b3c-3 ~iaj=b-2g2i1 ~iaje=b-2g2i1 ~iaje>=b-2g2i1 ~ial=a-2b-5c-2d4e4g-3h2k-2m-1n-1u-2v2
~ial>=b-3c-1d4e1g-2i1k-2v4 ~iale=e3 ~ialed=e3 ~ian=c-1f10i3v-4 ~ian>=a-2b1f10k1v-5 ~iano=i3v-1
~iap=c2g1v-1 ~iape=c2g1v-1 ~iaper=c2g1v-1 ~iar=b-7c2d-1g-2h1i-2j-4k2l4n-2v-9
~iar>=a1b-4c-2f2h4i-1j-4k2l4v-6 ~iarl=h-1 ~iarla=h-1 ~iarr=b-2c5v-1 ~iarre=c1 ~iarrh=c3
~ias=a-2b-6d-1e-3f2h-3i-3j1k-3l-2m-1o-1q-3r-3s1t-1u6v-2
~ias>=a-2b-6d-1e-3f2h-3i-3j1k-3l-2m-1o-1q-3r-3s1t-1u6v-2 ~iat=a2b-5c2d-2h2u5v-6 ~iate=c-1u5v-3
~iate>=u1v-1 ~iated=u3 ~iati=c5 ~iatic=c5 ~iatr=b-1h3 ~iba=b-2c-2e-3g7h-2l4n-3p-5s-2v-5
~iba>=a-1g6v-2 ~ibam=a-3f2g5l2 ~ibame=a-3f2g5l2 ~iban=a4b-1e-3f-4g-2l1n-1p-5s-2
~iban>=a9e-3f-3g-3p-5s-2 ~ibanm=a-4l3 ~ibe=a1b-4c-3d-1e-2f-2g3i-1j4k-4m1q-1r-1v-5 ~ibe>=a1c-1e-1v-1
~ibed=m-1 ~ibed>=m-1 ~ibem=a3g5 ~ibeme=a3g5 ~iben=a-3m4v-1 ~iben>=a-3m4v-1 ~iber=j5k-2v-2
~ibere=j5k-2v-2 ~ibi=a4b-7e1g-3h-5l6m-3n-3p1v-5 ~ibid=h-2i2 ~ibido=h-2i2 ~ibie=a4e3 ~ibien=a4e3
~ibio=c3 ~ibiot=c3 ~ibir=a2b-6c-1e-2f1g-2h-2i-1l6m-2n-3p1v-2 ~ibir>=b-2e-1f-1h-1l6p1v-1
~ibirm=a3b-1f3n-2 ~ibl=a-1b-9c4f-1i-3j-3k2q5r-3s-1t-2v2 ~ible=a-1b-9c4f-1i-3j-3k2q5r-3s-1t-2v2
~ible>=a-1b-9c4f-1i-3j-3k2q5r-3s-1t-2v2 ~ic>=b-4c-2e2f1g-2h-6j-2k-2l-1m3n1r1s-1t1v3
~ica=a1b-4c3d5e-3f-3g-6i2j-6l-1n-5q-1s-1t-3u-4v2 ~ica>=c6e-1i-1m-1v-1 ~icac=v6 ~icaci=v6
~icai=c-2d-1i2 ~icaid=c-2d-1i2 ~ical=b5d3v-8 ~ical>=b5d3v-8 ~ican=h2v4 ~icant=h2v4
~icar=a1b-6c2d4g-1h-4i3m2t-2v2 ~icar>=d6h-2i-1m3t-1v-4 ~icare=c-1i4v5 ~icat=a4b-3d2j-1v-4 ~icate=d4
~icati=a4b-2d-1j-1v-3 ~ice=a-5d1f-5g2h-5i6j-7k-2n-8o-1q-2s-1t-2u1v-4
~ice>=a-2c8d1e1f-3h-4i-5j-6k-1l-2n-6o-1q-1s-1t-1u2v-2 ~icem=c-1 ~icema=c-1 ~icen=a-3b-4c-4i9v-2
~icenc=i4v-1 ~icens=a-2b-3c-1i6 ~ices=b5c-7g5l2 ~ices>=b5c-7g5l2
~ich=b-3d-5e-2f6g-3h-2i-2m2o-3p-3r3v2 ~ich>=a-1c-3e-1g-2h-1i-1m2o-4p-2v3 ~iche=d-3f5r1 ~iche>=d-3f5
~ichev=r1 ~icho=c3 ~ici=a2b7c-4f-4g-7h-2i2j-1k-3l8m-4n-6o-4q-1u4v-1 ~icia=a-5b3l5 ~icia>=a-1b5v1
~iciar=a-2l5 ~icid=b9c-5e-4g-2l-1 ~icida=b4c-4e-3 ~icide=b4v1 ~icidi=b1g-1 ~icie=a5c-1e2 ~iciem=e3
~icien=a6v1 ~icin=b-1c3d1e3h-1o-1v-3 ~icina=c3d1e3o-1v-2 ~icine=v-1 ~icio=c-1l5u1 ~icio>=l5
~icion=u2 ~icit=a2u4v-3 ~icito=a2u4v-3 ~ick=a-5b-5c6e-1f-4g-1h5i6j-4k2n-5p-3q-1r2t-3u-6v-3
~ick>=a-3b-6c3d2f-1g-9h5i3j-3n-4p-3r2t-2u-4 ~icke=c1g-3k4v-2 ~icker=k4 ~icket=c2g-1v-2
~icki=b2c-2g5v-1 ~ickin=b2c-2g5v-1 ~icks=d-1i5 ~icks>=d-1i5 ~icl=i8v-3 ~icle=i8v-3 ~icle>=i3
~ico=b-4c-3f-4g3h5i-1l-1n-4r-2 ~ico>=a2b-3c-4f-3g3h6n-3r-2v-5 ~icos=c3v-2 ~icos>=c2v-1
~ict=b2e-2g-1i-2k1l-2m-1n-1q-2r-2s1v1 ~ict>=k2 ~ictu=b2g-1i-2l-2m-1q-1r-2s1v1
~ictur=b2g-1i-2l-2m-1q-1r-2s1v1 ~icu=b-5i4 ~icul=b-5i4 ~icula=b-5v3 ~icult=i3v-3
~id>=a-4b2e-3f-4g-11h-2i-3j-10k-7m-6n-3o-3q-4s-3u-9v7
~ida=a-11b7c-4d-4e-7f-1h-5i-10k-5l-4m-7n-2o1p-2r-1s-3t-1u-3v2 ~ida>=a-9b8f-2g-1h-1i-9j-2k-7m-2u1v-3
~idad=a1b-3u-4v9 ~idad>=a1b-5u-4v9 ~idal=b2c-3e-3 ~idal>=b2c-3e-3 ~idat=v1 ~idate=v1
~iday=a-1b-3c-3g1j2n-1o3p-1q2s-1t-2u-2 ~iday>=a-1b-2c-2f1g1j2o4q1t-1u-1 ~idays=p-1 ~idd=b-1c-2g2v1
~iddl=b-1c-2g2v1 ~iddle=b-1c-2g2v1 ~ide=a-2b-2c-6d-10f-1g-1h4i8j1k-9n-11o1p-5q-4r-3u3v-1
~ide>=a-8c-2d-6g-2h-5i11j1k-5l-1m-4n-4o2p-4r-2t-1u5v-1 ~idea=b1c-3i-6v6 ~idea>=b-5i-5v9
~ided=b-3g4j3 ~ided>=b-3g4j3 ~iden=a4b-3c-1d-2e1g-2h1i-1j-2m3u-2v-6 ~idens=a7e-1v-5
~ident=a-4b-2d-1e4h2l1m4 ~ider=a2h5k-2l1m-2 ~ider>=a2h5k-2m-2 ~ides=a-1i5u1v-7 ~ides>=h1i5v-6
~idg=b5g-2v-1 ~idge=b5g-2v-1 ~idge>=b5g-2v-1 ~idi=a1b5c-2e-2g1v-4 ~idin=b3c-5g3 ~iding=b3c-5g3
~idio=b1g-1v-1 ~idio>=b1g-1v-1 ~idit=c1 ~idito=c1 ~idn=b-6e-2g-2h1k-2n7v-1
~idnt=b-3c-3e-2g-1h1k-2n7v-3 ~idnt>=b-3c-3e-2g-1h1k-2n7v-3 ~ido=a-4b3c6d-4e-1f-5g-8h-5i1j-1l-1m-2v-7
~ido>=a-2b4c4d-4e-1f-5g-8h-5i1j-1m-2v-7 ~idos=a-1b-1c2 ~idos>=a-1b-1c2 ~ids=a-2b-2c-2g4k1p-2q1v-3
~ids>=a-2b-2c-2g4k1p-2q1v-3 ~ie>=a-8d-5e-1f-8g-10h-7i5k-5m-4n-4s-3v5 ~ieb=a-3b-4c4e-1f2g-1i-2
~iebr=a-3b-4c4e-1f2g-1i-2 ~iebre=a-3b-4c4e-1f2g-1i-2 ~iec=b3c-1
~ied=a-3b10c-17d-4e2g-10h-4i-6k-4m-2n-2t-1u-3v4 ~ied>=b4c-12d-1e4g-3h-3i-2k-2t-1v2 ~ieda=b2c-1g-1v1
~iedad=b2c-1g-1v1 ~iedo=a-4b5c-6e-2g-3i-4v1 ~iedo>=a-4b5c-6e-2g-3i-4v1 ~ief=b8c-7g-1v-1
~ief>=b8c-7g-1v-1 ~iej=a-1b3v1 ~ieja=e-2v4 ~ieja>=e-2v4 ~ieji=b1e2 ~iejit=b1e2 ~iel=i-1j-1k2q-1v-2
~iel>=c1 ~iela=i-1j-1k2q-1 ~iela>=i-1j-1k2q-1 ~iem=b-1d-1f-3i-3j-3m-2n-2q3v2 ~iemb=c3e1t1v-4
~iembl=c5 ~iembr=c-2e2t1v-2 ~ieme=j-1q2 ~ieme>=j-1q2 ~iemp=a1c-3e-1g2v6 ~iempo=b-3c-2g2v3
~iempr=h1v2 ~ien=a-7b-4c1d1e-4f3h4j-8k-5l-8m4n-5q-2r-3s2t-1u-3
~ien>=a-8b-6d6e-3f1g-9h2l-3m6p-2r1s3t-6u1 ~ienc=b-2c-1d-2h3v1 ~ience=b-1c-1d-1h3v3 ~ienci=v-2
~iend=a2c-1e1g4i-3j-1m-1n-2p-1t1 ~iend>=b5c-4v-2 ~ienda=a2b-1e2 ~iende=a5c-2h2v5
~iendo=a-1c2f2g5n-1p-1t1v-2 ~iene=a-2b1d-5e-3g-4i2k-2m1n-3p6r-5s-1v-1
~iene>=a-3c1d-2e-1g-1h-1i-2k-1n-1p3q1r-2v-3 ~ienen=c-1e-2h1i4p2r-2v2 ~ienes=f-1m4v-2 ~ienm=h3
~ienme=h3 ~iens=a-2b5c-3g5 ~ienso=a-2b5c-3g5 ~ient=a1c4e2f-1g1i-1j-6k-2l-1m-3n-3q-1t1u-3v-2
~ient>=a-2b-3c-3e6g4h-1v-1 ~ienta=b-4c9e-3 ~iente=a5b-3c-2e2v1 ~iento=b3c1e-4g-4j-3k-1n-1s1t2u-1
~ier=b5c-3d1e-8f3g-8h1i-6j-2m-3n-11o3p-7q-1r1s-1t-8u-6v-7 ~ier>=g-2h-1k5q2v-9
~iera=a2b3d5e-4h3i-1o-2r6v-4 ~iera>=b4e-3h4o-2r6v-3 ~ierc=o2p-1q-1v-3 ~ierco=o2p-1q-1v-3
~ierd=a10b-5 ~ierda=a7b-1 ~ierdo=b-1c2 ~iere=a-4b6e2f2h-4m1t-1v2 ~iere>=b4e2f4h-2m-5v3
~ieren=a-1b1f-2m7 ~iern=a-4c3d-4e-4f-4h-3k-1m-1o2p-3r-1u-2v2 ~ierna=b-5c7g-1
~ierne=a-1b-1c-1f-3g1m-1o3p-3r-1u-2v1 ~ierno=b4e-1h-1v2
~iero=a-1b-1c-6d2e-1f2g-6h3k-1l2m-2n-4p-1q-2s1t-1v-3
~iero>=b1c-5d2e-8f2g-4h3i-2k-1l3m-11n-3p-1q-1s1t-1v-11 ~ieron=a-2b-7e3m4v4 ~ierr=b3f4 ~ierra=b3f4
~iert=b2 ~ies=b-3c4e-1g1o1r3v-3 ~ies>=b-3c4g1v-2 ~iest=o1r3 ~iest>=o1r3
~iet=a-5b-2c-1d-2f3g3i-2j-2k-1m-2n-1r-3t1 ~iete=b-1r-2t2 ~iete>=b-1r-2t2 ~ietn=f3h1 ~ietna=f3h1
~ieto=b-2g4v-2 ~ieto>=b-2g4v-2 ~iety=a-1b2c-1v3 ~iety>=a-1b2c-1v3 ~iev=b-3e3i4o1v-1
~ieve=b-3e3i4o1v-1 ~ieve>=b-3e3i4o1v-1 ~iez=b-3t5 ~iez>=b-1t5
~if>=a6b3c-1d1e-3f-1g-4i5j-4k1m2n-3p-2q5u-4v-1 ~ife=a-8b11c-10d-7e2h2m-1n-1r-1v-6
~ife>=a-8b10c-9d-4e4h-3m-1n-1r-1v-5 ~ifes=b1e-2 ~ifes>=b1e-2 ~iff=b-1d-4e2f1g-2h2i-2j-2k3n-1v-4
~iff>=c2h2 ~iffe=b-2c-1d-3e2f2g-2h1j-2k3n-1v-2 ~iffer=b-2c-1d-3e2f2g-2h1j-2k3n-1v-2
~ifi=b3c-7d-4e-1g-1h-1i1m2n-1t-2v2 ~ific=c-2d-4h-1i1m2t-2v4 ~ifica=d-3i-2m2t-2v3 ~ifie=b5c-3v-1
~ified=b5c-3v-1 ~ift=a-3b-7i7j-7k4q2v-1 ~ift>=b-6c-1g2i7j-7k4q3v-5 ~ifte=o1 ~iftee=o1 ~ifti=c1v3
~iftin=c1 ~ify=b5h-2 ~ify>=b5h-2 ~iga=a6c-9d-4e-3f-2g-6h-4i2l-5n4q3u3v-7 ~iga>=b-4n-1q3u4v-6
~igal=a1n3 ~igale=a1 ~igalo=n3 ~igam=g-1i4l-1n3 ~igame=g-1i4l-1n3 ~igan=a6c-1 ~igan>=a4b-2c-1
~igar=b5c-4 ~igare=b2c-2 ~igarr=b3v1 ~ige=b-2c4u5v-3 ~iged=b-1c-2u5 ~iged>=b-1c-2u5 ~igg=c4 ~igge=c4
~igger=c4 ~igh=a-7b-1c5d-7f-4g-5h-3i-3j-4k-1l-4m-3n-8o-2p-1r6s-7u-4v-2 ~igh>=c2v-3 ~ighb=c-4e4i1
~ighbo=c-4e4i1 ~ight=a-5c7d-4e-8f-3g-4h-2i-7j-3k-1l-2m-3n-6o-2p-1r6s-7u-3v-2
~ight>=a-2b-1c5d-4e-7f-2g-2h-1i-5j-2k-1l-2m-2n-5o-1r4s-6t-1u-2 ~ighte=b4c-3r2 ~ighth=c2 ~ightn=c2
~ights=c1v-1 ~igi=h3m2 ~igio=h3 ~ign=a-2b-5c-5f3g-6h11i-1k-1l4n-1r2u2v-3
~ign>=a-1b-4c-5f3g-2h7k-1l4n-1r2v-2 ~igne=g-2h5u2 ~igo=a1c8e-6f-4g1h-5i-6k-2m-4n-3p-1q-2u-1v-6
~igo>=a1c8e-6f-4g1h-5i-6k-2m-4n-3p-1q-2u-1v-6 ~igr=b1c1g-3h-1v1 ~igra=b-3c3h-1v2 ~igrai=b-2c2h-1v3
~igro=b5c-1g-2 ~igro>=b5c-1g-2 ~igu=a-1b5c2d-4e3f-3g-4m1n-2r1u2 ~igua=n-1r3u2v1 ~igual=n-1r3u2v1
~igue=b2c5e3f-1g-1m-1r-1v-3 ~igue>=c3r-1 ~iguen=b5c-1e3v-1 ~igueo=c3 ~igui=b3m5 ~iguie=b3m5
~ija=a-1b-5c5e3g1v-3 ~ija>=b-5c3e3g1v-2 ~ije=b-1c1e1 ~ije>=a2 ~ijes=c1e1 ~ijese=c1e1 ~iji=n8v-2
~ijo=b4c1e-4g-8h-3m-7n7o-1p-4s1u-4v-3 ~ijo>=b1e-1f-3g-3h-2m-7n7o-1p-4s1u-4v-1 ~ijon=c2 ~ijone=c2
~ijos=b4e-2v-1 ~ijos>=b4e-2v-1 ~ik>=b-3c9v-2 ~ike=a-1b-2c1d1e-2f2h3i-2j-2k-4l2m2n-2r3s-1u-1v-1
~ike>=a-1b-2c1d1e-2f2h3i-2j-2k-4l2m2n-2r3s-1u-1v-1 ~il>=a-6c9d-2e-4f-2g-3h-2j2m-5n-4o-3r-3s-1t3
~ila=b-8c-4g2h3p1v8 ~ila>=b-5c-1g3v7 ~ilab=h3p2v-1 ~ilabl=h3p2v-1 ~ilb=b-3c7v-2 ~ilbo=b-2c6v-2
~ilbox=b-1c4 ~ild=a-3m-1v12 ~ildi=m-1v4 ~ildin=m-1v4 ~ildr=b3 ~ildre=b3
~ile=a6b-6c3f-1g-1i9n-1u-1v-2 ~ile>=a2b-4c5g-1i5v-5 ~iled=i1 ~iled>=i1 ~ilen=a5 ~ilenc=a5
~iles=c-1i4v1 ~iles>=c-1i4v1 ~ili=a-5c1i2n-3 ~ilia=g1i2v-2 ~ilia>=g1i2v-2 ~ilin=a-1b-6c5u2v-2
~iling=a-1b-5c5u2 ~ilio=a-2b6c-2n-2v2 ~ilio>=a-2b6c-2n-2v2
~ill=a-11b5c2d-9e-15f-3g5h-11i-9j-5k-10l-9m-8n-13o3p-4q-6r-1u-7v5
~ill>=b6c-2d-12e-10g11h-3i-4j-3k-4l-6m-5n-9o4p-2q-5u-8v-1 ~illa=c1e-1g-2h-4k-3v6
~illa>=b-10c3g-1k-3v7 ~illas=a-1b8c-1h-4 ~ille=e-3i-2n-1t1v3 ~illed=c-2e-3i-1v4
~illi=a-3b-5c1d3g-3m-1v5 ~illin=a-3b-4c1d3g-3m-1v2 ~illio=c-2v4 ~illo=c2v-6 ~illo>=b-2c1v-1
~illos=c3v-2 ~ills=a-6b4g-3i-2 ~ills>=a-6b4g-3i-2 ~ilo=a3b2g-1 ~ilo>=a3b2g-1 ~ils=a1b-2g4
~ils>=a1b-2g4 ~ily=a-1b3 ~ily>=a-1b3 ~im>=a-3b6d-8e7f-1h3i-4j-3k-6l-7m-8n-7o-1p1q-2r-3t-4u-2v-7
~ima=c-1e-1g-3o1q-1r-3v-3 ~ima>=e-1g-2o1q-1r-3v-3 ~imas=u1 ~imas>=u1
~ime=c3d-6e-11f-2g1i-5j-2k3l-4m-1n4p-1q1r-5s-4u-2 ~ime>=a-7b-1d-6e-8g3i-2k4l-1o-2p-6q2s-2t-1u-1v4
~imel=n2 ~imelo=n2 ~imer=a1c1d-2o3r-3v-1 ~imera=o1r-1v-1 ~imero=c1t1 ~imes=a3b2c2g-3h-1n3o-3p2r-3v-6
~imes>=a3b2c2g-3h-1n3o-3p2r-3v-6 ~imi=a12b-1e-4g3j-1n-3v-1 ~imid=c-1v1 ~imida=b-3v4 ~imie=a4c3m1
~imien=a4c3m1 ~imin=a9b-4c-4g4m-3n-1v-4 ~imina=a4 ~imine=a5m-2 ~imit=e-2 ~imit>=e-2
~imm=b-1c-1g3h1v-3 ~imme=b-1c-1g3h1v-3 ~imme>=a-1c-1d1g3h1v-3 ~imo=a3c-2e-1f-1g-2m-2n-2q-1r1s-2t-2
~imo>=a3e-1f-1m-2n-1r-1t-1 ~imon=r4 ~imon>=r4 ~imp=b3g2n3v-1 ~impo=b3g2 ~impor=b4
~in>=a1b-1c1d-11e-3f-1g1h-3i-4j-5k2l4m-6n-4o-9p-1q-1r-3s-8t-1u-8v1
~ina=a2b-3c4d3f-4g-2h-4i1j-3k-4m1n-3o-1q-2r1s-1u-1v-3 ~ina>=c4d1g-4h-2i-1j-1k-1m2o-1r1v1 ~inad=e2
~inado=e2 ~inan=c-5i5 ~inand=c-5i5 ~inar=b-2c6i-3v-6 ~inar>=b-2c6i-3v-6 ~inas=a-2d2 ~inas>=a-2d2
~inat=a5 ~inate=a5 ~inc=a-4c7e1f-3g-4h-4i-4j-3k-2l-1m-2n3o2p-1q-7t4v-8 ~inca=v3 ~ince=a-1c4e-1q-3v-1
~ince>=a-1c4e-1q-3v-1 ~inch=b-4c5i-1r1u1v-5 ~incha=b-2u1 ~incho=c4r1v-3 ~inci=b-2n5v-4
~incis=b-2c5v-3 ~inco=a-2b2c-2e5n-1o2q-1t3u-1v-2 ~inco>=b-2c-1o2q-1t3 ~incon=b5
~ind=a-6b5c-7d-3e-1f-1g-1h-4i-5k-2l1n1q-6r3s-2u7v-1 ~ind>=a-13b1c-4e-2f-1g-1i-1j3k-1l3m1n7q-2u4
~inda=e1m-2n-4u4v-5 ~inda>=e1m-2n-4u4v-5 ~inde=a2b-3f-1g-1j-2l1m1n-5r3s-1u1 ~inded=c4 ~indee=r4s-1
~inder=a1b-1c-4j-2l1m1n-5u2 ~indi=a-4f1 ~indl=a2b-2u-2 ~indly=a2b-2u-2 ~indo=b13c-6 ~indow=b3
~ine=b-3c-3e-1f-1g-9h-9i1j-2k-4l-4m-1n1p-9q-7r1s2t3u-5v4
~ine>=a-3b-4f-7g-4h-5i2k-2l-1m-2n3p-7q-5r1s3t1u-3v3 ~inea=v3 ~inea>=v3 ~ined=b-1c2 ~ined>=b-1c2
~inen=a7b-3g-2m-3v-2 ~inen>=a4b-2m-3v-2 ~ines=b3c-8d1f3h-2m3n-1v4 ~ines>=c-4d2h-1v6 ~inese=f4
~iness=b4c-3m4 ~inet=o-2t4v-3 ~inete=t3v-2 ~inf=a-1c7d-5f-1g-2h-2i-2l-2m9n-4v-5 ~infe=b-4c10n-1v-4
~infec=b-4c10n-1v-4 ~infi=b4e-1h-1v2 ~infie=b4e-1h-1v2 ~infl=c4 ~infla=c4 ~info=b-2c-6d-1j1m10v-6
~info>=b-1c-4d-1m8 ~infor=e1j1m4v-4 ~ing=a-1b3c6d-5e-9f1h-6i-8j-1k-6l-11m-5n-9o-9p5r-5s-6t-1u-8v-8
~ing>=a-2b7c6d-2e-8f-7g2h-6i-6k-1l-8m-2n-6o-3q-3r-2s-6u-5v-5 ~inga=a3c-1 ~ingar=a2 ~inge=a-1b-2c6v-1
~inger=a-1b-2c6v-1 ~ingi=b3c4g-3v-6 ~ingin=b3c4g-3v-6 ~ingl=a-3b-8e-3f8g-3k-3l-1n-1
~ingle=a-3b-5e-3f8g-2k-3l-1n-1 ~ingli=b-1c1 ~ingo=c-1p2q4 ~ingo>=p2q5 ~ings=b-1c1e-1g-1h1p-1q1t-3v-4
~ings>=b-1c1e-1g-1h1p-1q1t-3v-4 ~ingu=a3b-1c-1d-1e2f1g-3k-1m-2n-2o-7p7r-4t-1u-3v-2 ~ingue=a2
~ingun=b-1c-1d-1e2f1g-3k-1m-1n-2o-7p7r-4t-1u-3v-2 ~inh=a-4c3e4 ~inha=c3 ~inhal=c3
~ini=d-2e1f-2k-4l11m3n-4q-2r2u-1v-2 ~inic=c-6e2g-2h-2k-1l10m3n-3u-1 ~inic>=b-2c-1e4h-3i1m6n-1v2
~inica=b2c-1e-1 ~inici=a-3l11v-3 ~inin=c5e-1g-1v-3 ~ining=c5e-1g-1v-3 ~inio=a-2h4j1l2
~inion=a-2h4j1l2 ~inis=g4 ~inish=g4 ~init=r2 ~inite=r2 ~ink=a-9c5e1f-3g1i-1j-1m-1s2v-1
~ink>=a-6b-3c8e2f-2g2r-3s3v-5 ~inki=a-2b6c-5d2e-1r2 ~inkin=a-2b6c-5d2e-1r2 ~inl=b1r1 ~inly=r1
~inly>=r1 ~inn=b-1g1n1 ~inne=g1 ~inner=g1 ~inni=n1v-3 ~innin=n1v-3 ~ino=a-1b-5c1f-2g8h-4i-6v6
~ino>=a-1b-5c5f-2g4 ~inos=c-2g5h-2 ~inos>=c-2g5h-2 ~ins=a2b-3d-2e-5f1g-4i-7j1l1m3n-5p-1s-1u-2v2
~ins>=c3f5i-3 ~insa=c-1v1 ~insan=c-1v1 ~insc=a-1l3v5 ~inscr=a-1l3v5 ~insi=a9b2c1d-1v-5
~insid=b4c1v-1 ~insis=a9b-3v-1 ~inst=a-2b-3c-2e-1h4m6p-1v-5 ~inst>=j1 ~inste=b-3e-1g1h4p-1v-4
~insu=b-2g-3i-2j1v2 ~insul=c2g-2 ~insur=c-2j2v2 ~int=a-2e3f1g-6i-12j1k1l-5n-9o2p-1s-2u-3v-3
~int>=b7c-3d2e6g-4h-4i-3j-6n-3s-4v-3 ~inta=o1 ~inta>=o1 ~inte=b-5e-4f2g-2h5j-1q-2r1u-1 ~inte>=q-1
~inted=c3 ~inter=a1b-3c-4e-3f2g-2h5j-1r1 ~inti=c1v-2 ~intm=a-2b-2c-1d-1g-1h-2i-1j4k2l-1n-1q1v-1
~intme=a-2b-2c-1d-1g-1h-2i-1j4k2l-1n-1q1v-1 ~into=i-2v4 ~into>=b-2c1 ~intom=c-1i-2v4 ~ints=c1
~ints>=c1 ~inu=b-7c1d-2e-4f-1g4i4l4m-3n-4u-1v-7 ~inua=a-2l4 ~inuar=a-2l4 ~inue=a4c-1l2
~inue>=a4c-1l2 ~inus=c3v-2 ~inus>=c3v-2 ~inut=a-1b-3c1e-1g5v-1 ~inute=a-1b-1c2e-1g4v-1 ~inuto=b-1g1
~iny=b1c-1 ~inye=b1c-1 ~inyec=b1c-1 ~io>=a-3b-5c4d-11e8f-1g-6h3j3k-7l1m-11n5p1q-4r1s-2u-6v-2
~iod=a-2b-1c3q2v1 ~iod>=a-1b-1c4j1v1 ~iodi=q2 ~iodia=q2 ~iol=b6c-5d-1f1h5i-2v-8 ~iola=b3c-2e-1
~iolar=b2c-1 ~iole=b3 ~iolen=b3 ~iolo=e1h5i-1v-5 ~iolog=e1h5i-1v-5
~ion=a-2b-5d5e-9f-2g-3h-1i1j-8l-7m1n-2q-6r-8s-5t-2u-3v2
~ion>=a2e-4g-1i-2j-6k2l-2m-3o5p-7q-4r-7s-2t-2u-5v3 ~iona=a-2c-2i2v1 ~iona>=m3 ~ionam=c-1i2v2
~ione=b-1u1v-2 ~ioner=c-1 ~iones=a1c3u1v-1 ~ioni=a-4d7e-1v-3 ~ionis=a-4d7e-1v-3
~ions=a-1b-2c1d2g-2h-1l-2m6o-4p4v1 ~ions>=a-1b-7c2d2g-1h-1l-2m6o-4p4v1 ~iop=b1c2 ~iops=b1c2
~iopsy=b1c2 ~ior=b-5c3 ~ior>=b-3c1 ~ios=a-3b2d-4e2f-4g-9h-4i-5k-2m-3n-1t-1u5v4
~ios>=b6c2d-2e2f-3g-7h-3i-4m-3t-1 ~iosa=v2 ~iosa>=v2 ~iosi=b-4u6 ~iosid=b-1v2 ~iosit=b-2u6v-2
~iot=c3 ~ioti=c3 ~iotic=c3 ~iou=a-2c-3v1 ~ious=a-2c-3v1 ~ious>=a-2c-3v1 ~ip>=b-3c11e5g4i-1n-1r5v-15
~ipa=b-4c6g-4v2 ~ipa>=b-2c2g-1v2 ~ipat=c3 ~ipate=c3 ~ipc=a5g-1j-2v2 ~ipci=a5g-1j-2v2
~ipcio=a5g-1j-2v2 ~ipe=a4b-4m-4 ~ipe>=a6b-3m-4 ~ipi=c-1n6 ~ipo=b-4e-2v4 ~ipo>=b-4e-2v4
~ipp=a-1c8g-1n-3v-3 ~ippe=c4n-2 ~ipped=c4n-2 ~ippi=c2v-1 ~ippin=c2v-1 ~ips=c3v-3 ~ips>=c3v-3
~ipt=a1j-1v2 ~ipti=a1j-1v2 ~iptio=a1j-1v2 ~iqu=a-1c3g-2m3n2 ~ique=c-1g-2m3n2 ~iquem=d1m5n-1
~iqui=b-1c4v1 ~iquid=b-1c4 ~ir>=a-4b6c-17d-8e-2f2g-6h-7i6k-1l2m-11n4r-3t-2u-3v-5
~ira=b1c3f1i2k-2n-2v-6 ~ira>=c1j1 ~iral=b3c-3 ~irali=b3c-3 ~irar=b1c3f2k-1v-4 ~irar>=b1c3f2k-1v-4
~ird=a1r-2 ~ird>=a1 ~ire=b-5c2e-1g-6h1i3j5k-3m-7n-5u-1 ~ire>=a-3b-2c6f-2g-2h1i2j6m-2n-2
~irec=c-1d2f3i-1k-1v6 ~irecc=c-1f3i-1k-1v3 ~irect=d2v4 ~ired=c-1i2v-4 ~ired>=c-1i2v-4 ~iri=a1m2
~iria=a1 ~iria>=a1 ~irl=b6c2g-2n3 ~irle=b7 ~irle>=b7 ~irlo=g-1n4 ~irlo>=g-1n4
~irm=a3b3c-6d-1h-3i1n-4r6s-3t1v-6 ~irm>=e1 ~irma=r4s-1 ~irme=a5b4c-5h-1i2n-3t1v-3
~irme>=a5b4c-5h-1i2n-2t1v-3 ~irmo=g3 ~irmo>=g3 ~iro=a4b4c-6v6 ~iro>=a4b5c-6e1v6
~irs=a-3b-4c1e-2h-1k-1n3p-1r-1v-2 ~irs>=b-2c1 ~irst=a-1b-1e-2h-1k-1n3p-1r-1v-1
~irst>=a-1b-1e-2h-1k-1n3p-1r-1v-1 ~irt=c-2g-2k-1m4o1q-4t1v-2 ~irth=m4t1v-1 ~irth>=m2 ~irthd=m1t1
~irty=o2 ~irty>=o2 ~iru=b-2c-2g-1j2v5 ~irug=j2 ~irugi=j2 ~irus=c-1v5 ~irus>=c-1v5
~irv=a-1b2c-5f1g2o-2p1r5v-3 ~irve=b-2f1o-2p1r5 ~irve>=b-1f1p2 ~irven=r4
~is>=a-2c-1d-2e2f1g-6h-8i-4j-11k-6l-3m-1n-13o-4p-8q-1r-2t-1u-11v7 ~isa=a-3b-2c-6f-1g2u3v11
~isa>=b-6c-2g3v9 ~isab=a2 ~isabl=a2 ~isap=b3 ~isapp=b2 ~isar=a-3c-1u3v3 ~isarm=a-3u3v3
~isc=a2b-4c5e-2l-4m-1n-2u-1v1 ~isca=b-2c5v4 ~isch=b-2c4n-1 ~ischa=b-2c5 ~isco=a6l-3 ~iscon=a6l-3
~iscu=a-1c-2n1 ~iscul=a-1b2c-2n1 ~iscus=b-1d1g1 ~ise=a-3b3c12d-3e-1g3i-5q-2v-9 ~ise>=c9g3v-4
~isen=b-1c4 ~iser=a-1b6c-1d-1g-1v-4 ~isera=b1 ~isery=a-1b5d-1v-2
~ish=a-3b1c-3d-3e-2f10h-2i-6j-3k-7l-3n-6o-2q-4r-2s-3u-2v-13
~ish>=a-1b2c-1d-3e-2f10h-2i-6j-2k-7l-3m-6n-6o-2q-3r-2s-3u-2v-12 ~ishi=a-1c-2m3 ~ishin=a-1c-2m3
~isi=a-11b2c4e-8h-4i-3j6k2l-2m2n-2o-1r-4u-1v-6 ~isim=b2c-2s1u1v-2 ~isima=b-1s1u1 ~isimo=b4c-2v-1
~isio=b-3c10g-3v-6 ~ision=b-3c10g-3v-6 ~isis=a-3b7c-3e-3g-2m1v-1 ~isis>=a-3b7c-3e-3g-2m1v-1
~isit=a-5b-2c-1e-4f2g3h-3i-1j7k3m1n-2r-1u-2 ~isit>=a-5b-2e-1f3g-9h-3j8k3m2n-2r-1u-2v1
~isita=c-3e-2g9v-2 ~ism=a2h1q3 ~ismo=a2q3v1 ~ismo>=a2q3v1 ~isn=a-2b-3e4i2m-2n-1r-2s-3v-5
~isnt=a-2b-3e4i2m-2n-1r-2s-3v-5 ~isnt>=a-2b-3e4i2m-2n-1r-2s-3v-5
~iso=b3c-4e-2f-3g1h-3i-3l2m-3q-1r-2v-3 ~iso>=a-2c-1e-1g4i-1m-2r-1 ~ison=b2d-1 ~ison>=b4c-2d-1
~isor=d4 ~isor>=d4 ~isos=a2f-1l3 ~isos>=a2f-1l3 ~isp=e3v-5 ~ispa=e3v-5
~iss=a6b-1c-6d-2e-7h1i2j-2k4l-2n6q3 ~iss>=a3b5c-2v-1 ~isse=b-3c-2e-1h2j-1k4l-1n7q2v-3
~issed=b-3c-2e-1h2j-1k4l-1n7q2v-3 ~issi=a5b-3d-1e-3g-1i3 ~issio=a5b-1d-1e-3g-1i3 ~issu=g2i-1v2
~issue=v4 ~ist=a10b1c-9d2e1f-2g-8h7i-2j-3k-6l3m-5n1o-3q-3r-6s-2u-7v-4
~ist>=a7b-6e-2f1g-3h6i-2j-4k-2l1m-1o-1p-3r-2s-2 ~ista=a1b-5d6e4f-3g1h-2i-6j-2l2n-6p1r-1s2v-6
~ista>=a3d3e-3g1i-3n-4p1r-1s2 ~istak=a-3b-3e7h-2l1v-2 ~istan=d4f-1v-3 ~iste=b-1d-3g-2h7m-2n6v5
~iste>=a-2c-2h-1n6v8 ~istem=a2 ~isten=c-1d-2h6 ~ister=a1b-3c4e3h2 ~isti=b1c-2h-3i4j4s-1v-5 ~istin=b2
~istir=a-4h-1j4 ~istm=e2g-1v1 ~istma=e2g-1v1 ~isto=b3c-3v-1 ~istol=b3c-2 ~istr=b5n1v-2
~istra=b7n1v-2 ~istry=a2b-1 ~ists=b6c-1e-2 ~ists>=b6c-1e-2 ~isw=i1k1q3 ~iswe=i1k1q3 ~iswee=i1k1q3
~it>=a3b-3c-8d-11e-11g-5h-8i-1j4k5l-8m1n-2o-6p-1r-3s-6u-7v1
~ita=b-4c3d-3e-3f1g3h-10i-4j3k4l-8m3n-2o-6q2s-1t-3u-7v-6
~ita>=a-8b-2c-5e-2f1g5h-8i-9j3k4l-5m2n-3o-4p-3q1s-1t-2u-3v-1 ~itab=p2 ~itabl=p2 ~itac=c1 ~itaci=c1
~ital=b1c-1g-1i1k2m3p1v-5 ~ital>=b1c-1g-1i1k2m3n-1p1v-5 ~itam=a2c-1d-2g4n1v-5 ~itame=a2c-1d-2g4n1v-5
~itan=c8f1g-2v-2 ~itand=b-1c9f1g-2v-1 ~itar=a5b-1i1v1 ~itar>=a5b-4c1v1 ~itarm=b2 ~itaro=c-1i3
~itas=c8g-2v-3 ~itas>=c8g-2v-3 ~itat=c2 ~itati=c2 ~itc=a-2b-9c7d5g-2h3i-1k1n-1t1v-3
~itch=a-2b-9c7d5g-2h3i-1k1n-1t1v-3 ~itch>=b-3d-3h4j1k3v-2 ~itche=a-1c4t1 ~itchi=a1 ~itchy=b-1c3
~ite=a-3b-14c10d-6f-2g1i4j4k-3m-4n3q-2v-2 ~ite>=a-3b-12c12d-3e-2g1i4k-1m-1n1 ~itel=r2 ~itely=r2
~item=n1 ~iteme=n1 ~iten=a1c-1e-4j3l2r-2 ~iten>=l4 ~itenm=a3e-4j3l-1r-2
~ith=a1b1c-1d1e-4f-4h2i1k-5l-1o-5p3q-3r1s-2t-2u-1
~ith>=a2c-2d3e-1f-3h2j-5k-3l-1m1o-1p-1q-1r-1s-2t-1v3 ~ithd=a1j2 ~ithdr=a1j2 ~ithe=o-5p7r3v-2
~ither=o-5p7r3v-2 ~itho=a-3b1c2d-2e-1i1v-4 ~ithou=a-3b1c2d-2e-1i1v-4 ~iti=a-2b-10c9f3k-1m-2v-7
~itia=a-1f5 ~itian=a-1f5 ~itin=b-4c1g1m-1v-2 ~iting=b-4c1g1m-1v-2 ~itis=c1v-2 ~itis>=c1v-2
~itiv=c8v-4 ~ito=a-4b-3c-1e-6f2g8h1i1l-2m-7n-3q-1r-1u7v-2
~ito>=a-4b-3c-2e-6f3g8h1i1l-2m-6n-3q-1r-1u7v-1 ~itos=c2v-1 ~itos>=c2v-1
~its=a-4b5d-1f-3i-3j-4l1m-1n-3q-3r1t2u-3 ~its>=a-4b6d-1f-3i-2j-4l1m-1n-2q-3r1t2u-3v-1
~itt=b-5c4e8f2i-2v-6 ~itte=b-1e6g-3 ~itter=b-1e6g-3 ~itti=b-1c4e3f2v-4 ~ittin=b-1c4e3f2v-4
~ittl=b-1g3n1 ~ittle=b-1g3n1 ~itu=b7c-4g-3h2 ~ity=m4 ~ity>=m4 ~iva=a4b2l2m-3v-6 ~iva>=b4v-3 ~ivac=a1
~ivacy=a1 ~ivar=c-2l2 ~ivar>=c-2l2 ~ivat=a3c2m-1 ~ivate=a3c2m-1
~ive=a-10b2c-6f-12g-7h-6i6j-1k-5l1m-7n-8o1p-5q-7r-5s1t3u-5v-4
~ive>=a-8b4c-1d1f-9g-5h-5j-1k-4l-2m-6n-5o-1p-4q-5r-3s1t3u-3v-1 ~iven=a-4b4c-1l4 ~iven>=a-3b4l3
~ivenm=l1 ~iver=c-7i4o3v-8 ~iver>=c-6i7v-6 ~ivers=i-4o3v-2 ~ives=b-5c1g-1i5v2 ~ives>=b-5c1g-1i5v2
~ivi=a-7b6c-11d-1g1h-4i-8j-4m-4n-2s-3v1 ~ivie=a-1b-3v4 ~ivien=b1 ~ivin=a-1b4c-6e-1f3g4i-4m-1s-1
~iving=a-1b4c-6e-1f3g4i-4m-1s-1 ~ivir=a-4b6c-3e2f-1h-1i-4j-1n-1v-3
~ivir>=a-4b6c-3e2f-1h-1i-4j-1n-1v-3 ~ivo=a-6c-6e8f-3g-7h-2i1m1n-6s2t-1u-3v-4
~ivo>=a-2c-1d3e-5g-2i3m4n-2v-1 ~ivoc=a-2b-1c-3d-1e8i-1m-3s1v-2 ~ivoca=a-1b-1c-2d-1e7m-1s1v-2
~ivor=d-1e4g-2v-1 ~ivorc=d-1e4g-2v-1 ~ix>=a-4b-1c1g-2j-4k4o3t1v-1 ~ixe=b1i-6v3 ~ixed=b1i-6v3
~ixed>=b1i-6v3 ~ixt=f3r-1 ~ixte=f3o1 ~ixtec=f3 ~iz>=b-2e-1g-2q-1u3v1 ~iza=b-1r-3v3 ~izac=a1v-1
~izaci=a1v-1 ~izas=a-2r-3v6 ~izas>=a-2r-3v6 ~ize=c-2e-4v5 ~ize>=c-2e-1v5 ~ized=e-1 ~ized>=e-1
~izo=b1c-4d-1v5 ~izo>=b1c-4d-1v5 ~izq=b-1c2 ~izqu=b-1c2 ~izqui=b-1c2 ~izu=b-1c2i2 ~izur=b-1c2i2
~izure=b-1c2i2 ~izz=a-4b-7c5e5g-1i-4m-1n-3u-1 ~izza=b-2e6v-1 ~izza>=b-2e6v-1 ~izzi=a-2c-2v3
~izzin=a-2c-2v3 ~izzy=b-4c9i-4n-1v-3 ~izzy>=b-4c9i-4n-1v-3
~ja>=a4b-3c-1d-1e-2f-5g-2h-7k-6l1m-6n-7o-2r5t-1v3 ~jab=f2 ~jad=c4d1g-1v-2 ~jado=c2d1v-2 ~jado>=c2
~jador=d1 ~jaj=a-5b-7c-8e-2g-2i-1r1v9 ~jaja=a-5b-7c-8e-2g-2i-1r1v9 ~jaja>=a-5b-7c-8e-2g-2i-1r1v9
~jajaj=a-2v3 ~jal=b6c1g-1v-2 ~jala=b7c-6 ~jala>=b7c-6 ~jam=a5g-5r-3s6v3 ~jama=a2r-3s6 ~jamas=a2r-3s6
~jame=a2g-5v4 ~jame>=a2g-5v4 ~jan=a-4b-1c-4f3g8t4v-5 ~jan>=a-2i2t1v-2 ~jand=b-4c-2f3g9i-3
~jando=b-4c-2f3g9i-3 ~janu=t1 ~janua=t1 ~jar=a-4b2c-1g-6h-2i3k1q3v2 ~jar>=a-4b2c-1g-6h-2i3k1q3v2
~jas=a-1b-3c-2v8 ~jas>=a-1b-3c-2v8 ~jaw=c4v-3 ~jaw>=c3v-3 ~je>=a-2b-1c-4e-7f8g5i1q-1v8 ~jec=c-1v4
~ject=c-1v4 ~jef=b-4d3v-3 ~jefe=b-4d1 ~jefe>=b-4d1 ~jej=v7 ~jeje=v7 ~jeje>=v7 ~jel=g3k-1v-3
~jelo=g3k-1v-3 ~jelo>=g3k-1v-3 ~jem=a1b-2g2k4o-1q-6r-2v-6 ~jeme=a1b-2g2k4o-1q-6r-2v-6
~jeme>=a2b-2g5k-1o-1r-2v-5 ~jen=a9b-4d-4f-5g-4j1k-2l-2m-2p1s-2u1v-1
~jen>=a5b-2d-1f-3g-1j2k-1l-1m-1p1s-2u1 ~jenm=a5b-1v-2 ~jenme=a5b-1v-2 ~jer=b-4d-3h10i-1r2v-4
~jer>=b-4d-3h8r2v-2 ~jere=h3 ~jeres=h3 ~jes=a3b-5e2f1h-3i-2j-2k-1l2n1q-2u-1v-1
~jes>=a4b-5c-2f2h-3i-2j-2k-1l2n1q-2u-1v-1 ~jese=c1e1 ~jese>=c1e1 ~jet=c-2v6 ~jeta=c-2v6 ~jeta>=c-2v6
~jis=n8v-2 ~jit=a1b1e2 ~jita=a1b1e2 ~jita>=a1b1e2 ~jk>=v1
~jo>=c3d-5e-3f-9g-1h-7j-3k2l-1m-9n4o-5q-4r-2t-1u-2v1 ~job=g-1u5v-6 ~job>=g-1u5v-6 ~jod=a6b-2v-1
~joda=a4b-1 ~jodas=a3 ~joe=e3 ~joi=c1 ~join=c1 ~joint=c1 ~jok=e-4g-1m3v5 ~joke=b-3e-3m3v5
~joke>=b-3e-3m3v5 ~jon=c2 ~jone=c2 ~jones=c2 ~jor=a-2b2c-3d2e-3f-1g-4h2i-2j3k2o-1p3q1r-3s1v2
~jor>=a-2b2c-3d2e-3f-1g-4h2i-2j3k2o-1p3q1r-3s1v2 ~jos=a-1e2g-1h-2i1m2u-1v-9 ~jos>=b1e-1g-1i2u-1v-6
~jose=e5h-1m2v-2 ~jose>=e5h-1m2v-2 ~joy=b11c-9 ~joy>=b11c-9 ~jue=c-2d1i-2o-3p1q6s1v-4
~juev=c-2d1i-2o-3p1q6s1v-4 ~jueve=c-2d1i-2o-3p1q6s1v-4 ~jul=t-1v6 ~july=t-2v6 ~july>=t-2v6
~jum=a-1b3c-4e-1i4v-2 ~jump=a-1b3c-4e-1i4v-2 ~jump>=a-1b2e-1i4v-9 ~jumpe=v7 ~jun=a1b-6c-2e4i-1o-1t-1
~june=b-3e1t-1v4 ~june>=b-3e1t-1v4 ~juni=e3v-1 ~junio=e3v-1 ~junk=a4 ~junk>=a4 ~junt=g2v-1
~junta=g2v-1 ~jur=b1 ~juro=b1 ~juro>=b1 ~jus=a-2b2c-3d1f-3g2h-2j-4k6m-3p2r1s-3v1
~just=a-2b1c-3d1f-3g2h-2j-4k6m-3p2r1s-3v1 ~just>=a-2b1c-3d2e1f-3g3j-1m-3p2r1s-3v-1 ~ka>=b1v-2
~kda=c-2q1 ~kday=c-2q1 ~kdays=c-1 ~kdo=b6c-5g-1 ~kdow=b6c-5g-1 ~kdown=b6c-5g-1
~ke>=b-4c4d-4e-4f2g-10h1i-1j-3l3m3n-3p1q-6s-5v3 ~ked=a6b-4d2g1h-1i-1m-1n-3v1
~ked>=a6b-4d2g1h-1i-1m-1n-3v1 ~kee=a1b-3c4e-2f-2g-8i-2j-5l-1m-1n-1u1v5
~keep=a1b-3c4e-2f-2g-8i-2j-5l-1m-1n-1u1v5 ~keep>=a2f-2g-2j-1l-1m-1u2v4 ~keeps=b-2c7j-2v-6
~ken=a-6b6c-3e1f-5g2h-1i-1m-2n-2q1u1v-6 ~ken>=a-1b7e3n-1v-8 ~kend=a-3b-1c-2e-1f-3g3q2u2
~kend>=a-3b-1c-2e-1f-3g3q2u2 ~ker=c-4e3g-1i2k4v3 ~ker>=c-5g-1i3k4v4 ~kes=c2h2i2k-1v-3
~kes>=c2h2i2k-1v-3 ~ket=b-1c3g-1 ~ket>=c1g-1v1 ~kev=e3 ~kevi=e3 ~kevin=e3 ~key=v3 ~kic=a3d-3f5
~kich=d-3f5 ~kiche=d-3f5 ~kid=a-5c-2e1g2i-1k2p-2q1v-2 ~kid>=b3c-1g-2 ~kids=a-2b-1c-3g5k1p-2q1v-2
~kids>=a-2b-1c-3g5k1p-2q1v-2 ~kie=c-2m5 ~kie>=v-1 ~kien=c-1m5 ~kien>=c-1m5
~kil=a1b6c-3e-1f-4g-10i-4j1k-1m-1n-2o1q2r-2t2v1 ~kil>=b9c-1
~kill=a2b1c-2e-1f-3g-10i-3j2n-1o1q2r-2t2v2 ~kill>=a5b7c-4f-1g-5j2o1q1v-4 ~kille=c-3i-1t2v3
~killi=a-3b-3c1d2g-3m-1v3 ~kim=d-3h4 ~kim>=d-3h4 ~kin=a-8b1c1g5i-1m4q-5s-1 ~kin>=c3
~kind=a-1b-7e-2m1u3v-4 ~kind>=a-5b-2g-3m2u6v-1 ~kindl=a2b-2u-2 ~king=a-7b4e2g6h1m3q-2r1u-2v1
~king>=a-7b4e2g6h1m3q-2r1u-2v1 ~kip=c2v-1 ~kipp=c2v-1 ~kippi=c2v-1 ~kle=c5 ~kle>=c2 ~kles=c2
~kles>=c2 ~kms=a-1b9g-1 ~kms>=a-1b9g-1 ~kne=a-2b-6c4g-2h-4v-1 ~knee=a-2b-6c4g-2h-4v-1 ~knee>=b-3g-2
~knees=b-1c8h-4 ~kni=b4c-4e-1v-1 ~knif=b4c-4e-1v-1 ~knife=b4c-4e-1v-1
~kno=a-1b1e4f1h-2i-1j-2n-1q-4r-2s-4v5 ~kno>=e3 ~knoc=a1c-2g-2v5 ~knock=a1c-2g-2v5 ~knot=c4 ~knot>=c3
~know=a-3b3e2f1g2h-2j-1q-4r-1s-4v2 ~know>=a-3b3e2f2g2h-1j-1q-4r-1s-4v2 ~kor=f3 ~kore=f3 ~korea=f3
~kre=f5 ~krey=f5 ~kreyo=f5 ~ks>=a-9c-3d-2e-11f3g-12h-2j-1k-8l-4m-8n-10o2p-3q-5r-2u7v-1 ~kup=r2
~kup>=r2 ~ky>=b-2c3v-5 ~la>=a-9b1d-5f-5g-6h-4i-2j1k9l-2m-7n-3o8p-10q-2s-2t-4u-6v4
~lab=a-3b1c3g-4j-1o-1p1v4 ~labi=c3v-3 ~labio=c3v-3 ~labl=a-1b4h2j-1o-1p1v-3
~lable=a-1b4h2j-1o-1p1v-3 ~labo=b-2c4v3 ~labor=b-2c4v3 ~labs=c-4h-3v9 ~labs>=c-4h-3v9
~lac=a-2c7e4g-2k4m-2v-11 ~lace=b1c-1e4v-4 ~lace>=b1c-1e4v-4 ~laci=k5v-3 ~lacio=k5v-3 ~lack=c7v-5
~lack>=c4v-3 ~lacke=c1 ~lad=c3d3g-4h3i3k-1u2v-2 ~lade=b4 ~lade>=b4 ~lado=a3b-1i4v2 ~lado>=a2i4v2
~lady=b-3d4e1g-2h4v-4 ~lady>=b-3d4e1g-2h4v-4 ~lag=b-4c10g-1i-2v-6 ~laga=b-4c7i-2v-4 ~laga>=b-2c3i-1
~lai=a-3b-4c4d3e-2f4g-8h-2i-1m7n-4v2 ~lain=a-1b-3d3e-2g-3h-2i-1m7n-4v3 ~lain>=g-3m7n-3v4
~laint=b-2d4e-2h-2 ~lam=a3b-9c2d5g3h-9i-6k-3l-4n-8o-4r-3s-3t-2u-2v-17
~lama=a5b-8c-2e-3g1h-2i-3j-2l-2m3n-3o-4q2t-1v-9 ~lama>=a-1b2g4 ~lamad=a4b-6d1e-2f-1g-1m3v-2
~lamam=a-5d5g2s2 ~laman=a-3b-3c-1d-7e-1g-1o-4p1q4s-3v-3 ~lamar=a10b-4d-1f2g-1s2 ~lamb=c4 ~lambr=c4
~lame=a2b1c1d6g3h-5m-2n-2q-3r-2s-6v-3 ~lame>=b2d1f-4g2h-4s-2 ~lamem=a-4d4g1r-1s-2
~lamen=a5c2e-1f3j1s-2v-2 ~lamo=a-6b-1d-1e2g3v-1 ~lamo>=a-4b-1e6 ~lamos=e-3g4
~lan=a-6b2c-4d-8e4f5g3h-5i1l-2n2o-1p-1q3r2t-2v-12 ~lan>=b4d-1f-2g-1j2r2v-2 ~lanc=b-2c3
~land=c2e7g-3v-2 ~landl=e4v-1 ~lando=c3e3g-1 ~lane=g4v-2 ~lane>=b-3g5 ~lang=e-1f5 ~langu=e-1f5
~lank=a-2n5 ~lank>=a-2n5 ~lann=b3v-3 ~lanne=b3v-3 ~lano=b1e-1f3g3q2v-13 ~lanoc=b1f-4g4q2v-8
~lant=b-6c-10e2i5j-2k1q2v5 ~lanta=b-1c-7i6j-2k3v3 ~lante=e3q2 ~lants=b-2v4 ~lap=b2 ~laps=b2
~lapse=b2 ~lar=b-6d5f-6h-4i-7j1k-7l-3m-8n-8o-1r8s-2t-1u-2v4
~lar>=b-4c-1d7f-3g3h-4i-6j2k-6l-2m-6n-5t-3v3 ~lare=c5 ~lare>=c6 ~larg=a5 ~largu=a5 ~lari=g-1v1
~larin=v-1 ~lario=c-1g-1v3 ~laro=a-1g-2r8s-3 ~laro>=b-2c2g-2r8s-3v-3 ~laron=b2c-1v3
~las=a-1b6c-3d-3e-1f-1g3h-2j-6k-1l-4m-4o1p-3q1r-3s-5t-1u-3v1
~las>=a-2b7c-1e-8h-7j-2l-1m-2n2p-2q4r-4s-3u-1v-2 ~lase=b-1c-1g4 ~lase>=b-1c-1g4 ~lash=c2k-1v-2
~lashe=b-1 ~lass=c-2g6r-3v3 ~lass>=g3r-3v-1 ~lasse=c-1g4v4 ~last=a1b1c-3d-1e3g-6h3j-1n-4o2q-3r2v4
~last>=a2b1c-5d-1e3g-3h4j-1n-4o2q-3r2v4 ~lasti=c3g-2
~lat=a-2b-7c-5d-10e-9f3g13h-5j-3k6l-2m-4n-6r-5s-2t-4u-2v-3 ~lat>=c-3i7 ~lata=b-2c-2f1g2k1n-1q3r-1v-7
~latar=b-1c-3f1g3k1n-1q3v-6 ~late=a-2b-3d-7e-5g10h-1i-3j-1k1n-1p2q-4r-3t-2 ~late>=a1c1g2v6
~lated=b2d-1 ~latel=c4g-1 ~later=a-5b-8c-11d-4e-2g10h-1i-1j-1k2n-1p2q-2r-2t-2v-8 ~lati=e-1g3i-1k4v2
~latic=b-2e-1g3 ~latio=b2i-1k4v2 ~lato=b-1d-1f3i-2 ~lator=b-1d-1f3i-2 ~lau=a-2b-3c-4v10
~laug=a-2b-3c-4v10 ~laugh=a-2b-3c-4v10 ~lav=b1c8g-1v2 ~lave=b2v4 ~laves=b2v4 ~law=e3g-1v-1
~law>=e3g-1 ~lawy=a1 ~lawye=a1 ~lay=b1j-4k4 ~lay>=j-4k4 ~lba=d1 ~lbo=b-4c3g6v-3 ~lbox=b-1c4
~lbox>=b-1c4 ~lca=a-3c1j-2n6v-2 ~lcan=a-3c1j-2n6v-2 ~lcanc=j-2n6v-2 ~lcanz=a-1c1 ~lce=b-1v-1
~lcer=b-1v-1 ~lch=c-2 ~lcha=c-2 ~lchai=c-2 ~lco=a-2b3n-1u7v-5 ~lcom=a-1n-1u7v-4 ~lcome=a-1n-1u7v-4
~ld>=b2c-8d-5e-8h2i-3k1m-6n-2p-4r-1s-3t1u-6v4 ~lda=b-4c6 ~lda>=b-4c6 ~lde=b-1c7h2v-6
~lder=b-1c7h2v-6 ~lder>=b-1h2v-5 ~ldi=c-1g-1m-1v3 ~ldin=c-1g-1m-1v3 ~lding=c-1g-1m-1v3 ~ldn=b3v-2
~ldnt=b3v-2 ~ldnt>=b3v-2 ~ldr=b3 ~ldre=b3 ~ldren=b3 ~lds=b5c-6g-1v6 ~lds>=b5c-6g-1v6
~le>=a-2b-1c2d-6e-21f1g3i2j1k-3l-3m-13n-4o-3r1s-12t-3u2v-9
~lea=a2b2e-2g-6i-6k-1l-1m-2n2p-1q-1r-2s-6u-1v-5 ~leac=b4c-2 ~leach=b4c-2 ~leak=b-4c9v-2
~leaki=b-4c9v-2 ~lean=e3 ~lear=c1j1u1v1 ~leare=c-2j1u1v1 ~leas=b1c-1d1e-3f1g-1i-2n1q-1s-2u-2v-1
~lease=b1c-1d1e-3f1g-1i-2n1q-1s-2u-2v-1 ~leav=a7b1c-7e-2g-3r-2 ~leave=a6c-3e-2r-2 ~leavi=b2c-2
~lec=c-2e7v-1 ~leci=c-2e7v-1 ~lecio=c-2e7v-1 ~led=a-5b1c-4d-1e7f-1g-4k-1n3u-4
~led>=a-5b-4c-3e8f-1g-3i1k-1n3u-4 ~leda=b3v-1 ~ledad=b3v-1 ~lee=a-7b-1c2d-1e3f1g3h1i-4j-3l-1n-1v-2
~lee>=d-2h3v-2 ~leed=a-2b-3c6d1i-2j-1o1v1 ~leed>=b-2c3 ~leedi=b-5c6d1i-1o1v3 ~leeds=b3c-1
~leep=a-2c-1e4g5v-4 ~leep>=a-2b2g3v-1 ~leepi=c-4e5g1 ~lef=a-1b1d3e1f1g-5h-1i-4j-1m1n-1
~lefo=b-2c-2d3e1f1i-1m1v1 ~lefon=b-2c-2d3e1f1i-1m1v1 ~left=a-4b3c2g-2i-1v-5 ~left>=a-4b3c2g-2i-1v-5
~leg=a-7b-5c4d-1e-7f-2g-1h-3k-2m5n2o-2s2u-1v3 ~leg>=b-3c5g-3i-1n-2v3 ~lega=b-5h-1i5k-1m1o-2s2v-1
~lega>=c2m2v-1 ~legar=b-3c-4i6k-1o-2s2 ~legi=a-2m5 ~legit=a-2m5 ~lego=a-4g-5i-1n5v7
~lego>=a-4g-5i-1n5v7 ~legr=b4v-3 ~legri=b4v-3 ~legs=b-2c4i-1 ~legs>=b-2c4i-1 ~legu=a1g3 ~legue=a1g3
~lej=b-3c-1i3 ~lejo=b-2i3 ~lejos=b-2i3 ~lem=a-2d-5e2g-3h1v6 ~lem>=i2v-3 ~lema=c-2d-1h3v1
~lema>=b1c-2v1 ~leme=d-2e3g-2v5 ~leme>=d-1e3g-1 ~lemen=v5 ~lems=i-1v3 ~lems>=i-1v3
~len=a1b-3c10d-8e-4f-9g2h-1i-8j1k-2l-5m-2n-5t-4u-3v-2 ~len>=b-6c9f-3i-2v-8 ~lenc=a4b3 ~lence=a5b1
~lend=a-3g4i-1j4k-1 ~lenda=a-3g4i-1j4k-1 ~leng=c2 ~lengu=c2 ~lenm=a4l-3 ~lenme=a4l-3 ~leno=b1v1
~lenol=b1c-1v1 ~lent=a-1b-3c2d-1n-1r1t-3v4 ~lente=r2t-1v2 ~lentu=b-1c4g-1s1 ~lep=c5 ~leph=c3
~lepha=c3 ~lept=c1k1 ~lept>=c1k1 ~ler=b-11c11d1e-6g-4j-3l3n1 ~ler>=b-3c6d2e-5g-3i2l-1n2v1
~lera=b-2c6 ~lera>=c5 ~lerg=b-2c4 ~lergi=b-2c4 ~lert=a3c-3j-2l6 ~lerts=a3c-2j-2l6
~les=a1b-5c-3d-7e-11f4g-7h-4i-1j-2k-8l-7m-10n2p-5q-6r-2s-1t-2u3v4
~les>=a-1b-13c1d-5e-7f5g-4k-5l-4m-5n3p-5q-5r-2t-1u-1v7 ~less=a-4b7c-8u5v-10 ~less>=a-4b7c-8u4v-10
~lest=a8b-1e-2f-1g-1h-1i-2v2 ~lesta=a6b-6c2h-1i-1 ~leste=a3b1c-5h-2v4 ~lesti=h1
~let=a6b-3c-5e-8f-3h-3i2j4k-4l-3m-3p-4q-3s-3v-4 ~let>=a1b-2d2e-2f-1g3h-2i-5j4k-1o-2p-2r-3u-1
~lete=a6c-2e-1n3v-5 ~lete>=a6b-1c-1n1v-4 ~lets=b-2c-1n-1o3r3v-2 ~lets>=b-2c-1n-1o3r3v-2 ~lett=b2v3
~lette=b2u-1v4 ~lev=a-3c6d-4e-5g-2i4m-4n-2 ~leva=b-1c2d-2f-2i3k-3m-3v-1 ~leva>=b-3i3 ~levan=b-1c5
~levar=b-3c-1i2v-1 ~leve=b1c2f3i3k1v-3 ~leve>=b2c-1f3i3k1 ~levo=c1e-2g-1i-2v4 ~levo>=c1e-2g-1i-2v4
~lew=c-1e1i8v-5 ~ley=c4 ~ley>=c4 ~lf>=a-2b3c1e-6f-3g-2h-1j-1l-1m2n-1q-1u-1v-3 ~lga=b4 ~lgar=b5
~lgo=a4b5c-3g-2p2v-5 ~lgo>=a4b5c-3g-2p2v-5 ~lgu=a-4b1c-2d5e-1f1h2i-2j3k-1m-5n-3v-2
~lgui=a-4b1c-2d5e-1f1h2i-2j3k-1m-5n-3v-2 ~lguie=a-4b1c-2d5e-1f1h2i-2j3k-1m-5n-3v-2
~li>=a-2c3e4f11m-3s-1t3v2 ~lia=i3v-2 ~lia>=g1i2v-2 ~lib=j5k-2v-2 ~libe=j5k-2v-2 ~liber=j5k-2v-2
~lic=b-2c-7d1e2f-1g-5h6i6j-1k3m-2n-4u2v-4 ~lica=d4 ~licat=d4 ~lice=a-3c-6d-1e4g-1i8 ~lice>=b3e5v1
~licen=a-3b-4c-4i9v-2 ~lici=a2b3c-1u4v-1 ~licia=a-1b5v1 ~licit=a2u4v-3 ~lick=h7v-4 ~lick>=h7v-4
~lico=c1k1v-1 ~lico>=k1 ~licos=c2v-1 ~lict=k2 ~lict>=k2 ~licu=b-5v3 ~licul=b-5v3
~lid=a-6b1c-1e-3i-2q-1t2v2 ~lid>=a-2b-2t2v-1 ~lida=a-1b6c-7e-2v4 ~lida>=b7c-7e-2v2 ~lidat=v1
~lido=b-1c3 ~lido>=b-1c3 ~lie=b-13c13f-3h-2i-2k5n-1o3r-1u-2v-5 ~lie>=b-3c5v-2 ~lien=b-4c5f-1g4v-4
~liend=b-2c4g1 ~lient=g1v-3 ~lier=a-2b-4c3g-3k5 ~lier>=g-2k5v-4 ~liero=b-3c4v3 ~lies=o2 ~liest=o2
~liev=c1e4o1 ~lieve=c1e4o1 ~lif=a-7b8c-2e-2g-2h-2i5j-5k-2m3n-2v-6 ~life=a-7b12c-3e-2g-2h-1i-3
~life>=a-7b11c-3e-2g-2h-1i-3 ~lifi=m4t-1v-3 ~lific=m4t-1v-3 ~lift=b-5i8j-4v-2 ~lift>=b-4i8j-4v-2
~lifti=c1 ~lig=c2h2i-2r1u3v-3 ~lige=b-1c-2u5 ~liged=b-1c-2u5 ~ligh=a-1b-3c6g1r1 ~light=a-1b-3c6g1r1
~ligi=h3 ~ligio=h3 ~ligr=b5c-1g-2 ~ligro=b5c-1g-2 ~lik=a-4b-1c1d1e-2f2h3i-1j-1k-3l2m2n-2r3s-1u-1v-1
~like=a-4b-1c1d1e-2f2h3i-1j-1k-3l2m2n-2r3s-1u-1v-1
~like>=a-4b-1c1d1e-2f2h3i-1j-1k-3l2m2n-2r3s-1u-1v-1 ~lim=a9c-1e-5g-2m-3v-1 ~limi=a9c-1e-4g-2m-3v-2
~limin=a9b-1c-1g-2m-3v-1 ~limit=e-2 ~lin=b6e3f-9g-6h-7i-4j2k-4l-5o-2p-3q-3r-2s3u4 ~lin>=b-3c4g-3
~lina=i1v-4 ~lina>=i1v-4 ~lind=e1m-1n-4u5v-3 ~linda=e1m-1n-4u5v-3 ~line=b8c-5i-4m-4n5r-4s5u-1v2
~line>=b4c-3i-3m-4n6r-4s5u-1v2 ~linea=v3 ~lines=b5v-3 ~ling=a-1b5c2f-3i-3j3n-3p-1s-1u1
~ling>=a-1b5c3f-3i-3j3n-3p-1s-2u1 ~lini=a2c-5e2g-2h-2k-1m4n-2v1 ~linic=a1c-4e2g-2h-2k-1m4n-2v1
~lio=a-5b1c1f-1g-1h-2i-1k-1n-3v3 ~lio>=a-5b2c2g-1i-1k-1n-3 ~lion=c-2v4 ~lion>=c-2v4 ~lip=b-3c8n-3v-9
~lip>=c1v-7 ~lipp=c3n-2 ~lippe=c3n-2 ~lips=c3v-3 ~lips>=c3v-3 ~liq=b-2c3m3n2v-2 ~liqu=b-2c3m3n2v-2
~lique=m4n2 ~liqui=b-1c4 ~lir=a9b-1c-3i3v-3 ~lir>=a3c-2i3v-2 ~lirm=a6b-3 ~lirme=a6b-3
~lis=a5b-8c-5d-11e-3f9g-8h3i-6j-5k-2l2n-1o-2q-3r-7u-2 ~lish=a-3b-4c-4d-2f9g-1h-2i-1k-1n-1r-2s-2v-2
~lish>=a-3b-4c-4d-2f9g-1h-2i-1k-1n-1r-2s-2v-2 ~lisi=b-1m2s1v2 ~lisim=s1 ~lisis=b-1m2v2
~list=a8b-2d-8e-4g-4h5i-2j-5l4o-1q-1r-4 ~list>=a6b-5c-2d-4e-1f1g-2j-4l2p-3r-2s-2v1
~lista=a6c-1l1p1r-1s2 ~liste=a-3b1c1d-2h6 ~lit=b-3c7n1v-5 ~lita=b-2c2e1 ~lita>=b-2c2e1 ~lito=c3g-2
~lito>=c3g-2 ~litt=b-2c2g3n1v-3 ~litti=c2v-1 ~littl=b-1g3n1 ~liv=a-13b10c-10d1e5f-2g-6h-3i-6j-4m-2v2
~live=a-10b12c-6d1e5f-1h-2i-5j-3m-2v-10 ~live>=a-10b12c-6d2e5f-1h-1i-5j-3m-2v-9 ~livi=a-3b-1c-3g-3v8
~livin=a-1b2c-3g-2v5 ~liz=b-2c5e-1g-2q-1u3 ~liz>=b-1c-1g-2q-1u3v2
~lk>=a-2b-2d8e-3g6h-5i1j-2k-3m-7t-2u4v-11 ~lke=b-4g4i3 ~lker=i3v4 ~lker>=i3v4 ~lki=b3d1g-4i-1m5
~lkin=b3d1g-4i-1m5 ~lking=b3d1g-4i-1m5 ~lks=f1h2 ~lks>=f1h2
~ll>=a3b-2c3d4e-13f-6g7h-14i-6k-10l-1m-9n-12q-8r1s-3t-3u-7v-2
~lla=a2c1d5e5f3h-2i1j-7k-3l-3n-11o-2p-1q-9r-7s-1u-1v-5 ~lla>=a-6b-4d-2e6f-2g-4h4i4k-6n-4
~llag=b-3c10g-1i-2v-5 ~llaga=b-3c7i-1v-3 ~llam=a8b-3c-2d8e3f1g5h-7i-6j-2k-3l-1m2n-5q-7r-5v-9
~llama=a8b-5c-6d3e-1g4i-2m4q-2r-1s2v-4 ~llame=a3b1c2d6f2g2h-5m-2n-2q-2r-1s-5v-3 ~llamo=a-4b-1e6
~llan=c-6f5i6v-5 ~llas=a-2b7c-2e-1h-4t2v-1 ~llas>=a-2b7c-2e-1h-4t2v-1 ~llat=i-1k4v2 ~llati=i-1k4v2
~llav=b2v4 ~llave=b2v4 ~lle=a-12b-9c6d-10f-1g-4h-5i9j-1k-5l-3m-3o-3p-1q-3r-2s2u-4v1 ~lle>=c-1i3v1
~llec=c-2e7v-1 ~lleci=c-2e7v-1 ~lled=b-2c1g-1n-2 ~lled>=b-2c1g-1n-2
~lleg=a-2b-4c-1e-2h-1i2k-1n3o-2s2v3 ~llega=b-5h-1i5k-1m1o-2s2v-1 ~llego=a-4g-5i-1n5v7 ~llegu=a1g3
~llen=a-2b-2c6i-1v-2 ~llen>=a-3b-1c5i-1v-5 ~ller=b-3c4e-2i1 ~ller>=e-1i2 ~llerg=b-1c1
~llev=a-3b1d-3e-4f1g-1i6m-4n-1 ~lleva=c-2f-1i5k-2m-3v-3 ~lleve=b2c-1f3i3k1 ~llevo=c1e-2g-1i-2v4
~lli=a3b-5c6f-1g-8h-1i-3j-3m1n-1r1v1 ~llid=b-1c3 ~llido=b-1c3 ~llin=a3b-3c1g-7i-1j-3m1r1v2
~lling=a2b-3c1e1g-7i-1j-3m1r1v3 ~llio=c-2v4 ~llion=c-2v4 ~llit=c1
~llo=a1b5c-2d-6e-10g-13h-4i1j-2k-3l-3m-6q-3r-2u2 ~llo>=a-2b-2c-3d-4e-5g-6h-1i4m-1n-3u4v2
~llor=a-3b11c-5g-1i-2n-1v-1 ~llora=a-1b6c-2g-1v-4 ~lloro=b6c-2i-1v-1 ~llos=c3v-2 ~llos>=c3v-2
~llow=a5d-1e-3f1g-3j-1m-2n2u-2 ~llow>=a5b-4c2f2g-1i-1m-1u-1v-2 ~llowe=b1c-1e-1i1v3 ~llowi=b2n4v-1
~lls=a1b3c2d-5e-4f-2g-6h-1i-6m-1n-3r-1s-1v-3 ~lls>=a1b3c2d-5e-4f-2g-6h-1i-6m-1n-3r-1s-1v-3
~lly=b4d-1g-4i2q-2r-2s2t2v-3 ~lly>=b5d-1g-2i2q-2r-2s2t2v-3 ~lm>=b2c-6 ~lma=a5c-2f4g-1v8
~lme=c-3l-1u2v7 ~lmen=l-1u3 ~lment=l-1u3 ~lmo=c1t1v-2 ~lmos=t1v-2 ~lmost=t1v-2
~lo>=a-3b-1d-2f4g4i-1j-8k-9l-8m-3n8o-6r-11s-5t-1u2v-3 ~loa=a-2g-1n4v-1 ~load=a-2g-1n4v-1 ~loat=c1
~loate=c1 ~lob=v5 ~lobb=v5 ~lobby=v5 ~loc=a6c-4e-3f-1i-2l-1m-7n-5u-4v4 ~loca=c-5g-2m-2v9
~loca>=b1c-4v4 ~locat=m-2v5 ~lock=a8b-3d-1e-1g1i-1m-2n-2u-2v-4 ~lock>=a4b-2c-5g4v-4 ~locke=b-3
~locks=c3v-1 ~loco=b2d1 ~loco>=b2d1 ~locu=b1c-1 ~locur=b1c-1 ~lof=b-2c4s1 ~lofr=b-2c4s1
~lofri=b-2c4s1 ~log=a-5b-5c-7d-1f6g-4h4i2n1v3 ~log>=b-1c-3f6g-3v6 ~logg=n3v-4 ~logge=n3v-4
~logi=h1i5v-4 ~logis=h1i5v-4 ~logo=a-1h2i-2v3 ~logo>=a-1h2i-2v3
~lol=a-7b-10c-5e-1f-1i-6j-1m-2n1r1t1v5 ~lol>=a-7b-10c-5e-1f-1i-6j-1m-2n1r1t1v5
~lon=a4b6c-11d-6e2f-5h-4i-4k-2m-3n-2r-4u-1 ~lon>=g5v-5 ~lone=a3b6c-9d-1g-2r-1v-2
~lone>=a3b2c-8d-1g-2r-1 ~lonel=b5v-3 ~long=a1c-2d-1e3f-3g-4h-2i-1j1m-3n-1t1v7 ~long>=j-1m-2t1v7
~longe=a4c-3e4f-1g-3h-1j2v-2 ~longs=a-2v5 ~loo=a-2b-5c3d-1e4f-4g-1i1k-2m-4n-5t-1u-1v6
~lood=a-5c1f-2g-2i2 ~lood>=a-4c4f-2g-1v-2 ~loode=c-5i4v1 ~look=a1b-2e4k-2m-2v4
~look>=a4b-4g1k-1r-1v4 ~looki=a-1c2e6g-1m-1 ~looks=c-2v1 ~loop=b-1c2 ~loopy=b-1c2 ~loor=m-3n-1v6
~loor>=m-3n-1v6 ~lop=c3v-7 ~lopp=c1 ~loppy=c1 ~loq=a7b1c-4v-4 ~loqu=a7b1c-4v-4 ~loque=a7b1c-4v-4
~lor=a-9b3c2d-3e5f-5g-7h-3i-9k-2m-7n-5t1u-1v2 ~lor>=a-4b-6c8d-2e-4f-1g-1h-1i-4m-6t1v2
~lora=a-1b6c-2g-2v-4 ~lora>=b-3c3 ~loran=b5c-5g-1 ~lorar=b6c-2v-3 ~lord=c-1e5g-2v-1
~lord>=c-1e5g-2v-1 ~lore=c-2v7 ~lori=b-1c2e3j1k-1 ~lorid=c2e4 ~lorio=j1 ~loro=b8c-3i-1v-2
~loro>=b8c-4i-1v-2 ~los=a6d-6f-5g-6h-5i-7j-1k-1l1m-3o-3p-3r-4t-4u1
~los>=a2b-3c2d-4e-5f-3h-4i-4j-4k-2l2m-2n-2o-2p-2q1r-1t-2u3v-1 ~lose=a7b4c-2e-5i-1m-2q-1r-1s1v5
~lose>=a7c-1e-5m-2q-1s1v4 ~losed=b3v-2 ~loset=v4 ~losi=b4v-2 ~losin=b4v-2 ~lost=a1e5g-5j1n2u-2
~lost>=a1e5g-5j1n2u-2 ~lot=a-3b-1c4e-2g-10h-1i-2j6k6u2v1 ~lot>=a-2b-2c3e-2g-10h-1i-1j6k6u2v2
~lots=c2 ~lots>=c2 ~lou=a-2b-2c7n5v-4 ~loud=a-1b-1c2n5 ~loude=n6 ~lov=a-1c-2d-2e-3n-2q-1r3s-1u2v3
~love=a-1c-2d-2e-3n-2q-1r3s-1u2v3 ~love>=r3u4v-7 ~loved=b2d-1 ~loves=b2
~low=a3b3c5d-5e-4g-8h-2i-1j-2k-3l-1m-3n9r-1u-4v-7 ~low>=a4b1c10f2g-5i-3m-2n1u-1v-10
~lowe=a-1c-3d-3e-1f-1i1k-1n5v3 ~lowed=b1c-1e-1i1v3 ~lower=a-2c-1d-2n6 ~lowi=c-2n4v-1 ~lowin=c-2n4v-1
~lown=b1 ~lown>=b1 ~lp>=a-5b6c-3d-1e1f1h-2i-3m6n-2u-1v-1 ~lpe=a-2b2c-4n1 ~lpe>=a-1c-1n1 ~lpea=b2c-4
~lpea>=b3 ~lpi=b-4c7 ~lpit=c4 ~lpita=c4 ~lqu=b-1e-1h3r4v-2 ~lqui=b-1e-1h3r4v-2 ~lquie=b-1e-1h3r4v-2
~lre=a3c-1d-1e-2h-3k-1n-1s1v-1 ~lrea=a3c-1d-1e-2h-3k-1n-1s1v-1 ~lread=a3c-1d-1e-2h-3k-1n-1s1v-1
~lri=c-2r4v1 ~lrig=c-2r4v1 ~lrigh=c-2r4v1 ~ls>=a1b2c3d-6e-7f-4g-5h-4i3j-3k-2l-1m-2n-5r-1s-1v-6
~lse=a1b-5c-3d-6e2f-3g-4h5i-3j7k3m-5n-3o-3p5q-5v-5 ~lse>=a1b-5d-6e1f-3g-4h6i-2j4k3m-5n-3o-3p7q-5v-3
~lsew=c-2j4v-2 ~lsewh=c-2j4v-2 ~lsi=i1 ~lsil=c-2i1 ~lsill=c-2i1 ~lsio=c1 ~lsion=c1 ~lso=c3 ~lso>=c3
~lt>=a7v-2 ~lta=a-9c7e-3g-1j6k1l6n-1s2u-1v-6 ~lta>=a-6c4e-2h-3i-3j6k1l3s2v-3 ~ltad=c-1i3v-2
~ltar=c4h3 ~ltaro=c4 ~ltas=a-1b-1c1l3 ~ltas>=a-1b-1c1l3 ~ltat=h3 ~ltati=h3 ~ltd=b2c-2 ~ltdo=b2c-2
~ltdow=b2c-2 ~lte=a3b11c-2h-2i5j-3k5v-3 ~lte>=h-1k2 ~lter=b1i5j-1k2 ~lter>=b1j-1k1v2 ~ltern=i5v-4
~lth=b-1c-2v5 ~lthy=b-1c-2v3 ~lthy>=b-1c-2v3 ~lti=a5c-2e-2g-2m-1n-1o3q-2r-3v-3)";

}  // namespace rb::grammar
